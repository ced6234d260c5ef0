namespace System.Windows.Controls;

/// <summary>Stands for the content of a control in its template.</summary>
public class ContentPresenter : FrameworkElement
{
    /// <summary>Names Content.</summary>
    public static readonly DependencyProperty ContentProperty = new("Content");

    /// <summary>Content.</summary>
    public object? Content { get; set; }
}
