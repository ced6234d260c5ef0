namespace System.Windows.Controls;

/// <summary>Something around one element.</summary>
public class Decorator : FrameworkElement
{
    /// <summary>Child.</summary>
    public UIElement? Child { get; set; }
}
