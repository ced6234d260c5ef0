namespace System.Windows.Controls;

/// <summary>A control around one content.</summary>
public class ContentControl : Control
{
    /// <summary>Content.</summary>
    public object? Content { get; set; }

    /// <summary>Names Content.</summary>
    public static readonly DependencyProperty ContentProperty = new("Content");

    /// <summary>Names ContentTemplate.</summary>
    public static readonly DependencyProperty ContentTemplateProperty = new("ContentTemplate");
}
