namespace System.Windows.Controls;

/// <summary>A control around one content.</summary>
public class ContentControl : Control
{
    /// <summary>Content.</summary>
    public object? Content { get; set; }
}
