namespace System.Windows.Media;

/// <summary>Walks the elements that are shown: none.</summary>
public static class VisualTreeHelper
{
    /// <summary>None.</summary>
    public static int GetChildrenCount(DependencyObject reference) => 0;

    /// <summary>None.</summary>
    public static DependencyObject? GetChild(DependencyObject reference, int childIndex) => null;

    /// <summary>The element around it.</summary>
    public static DependencyObject? GetParent(DependencyObject reference) => (reference as FrameworkElement)?.Parent;
}
