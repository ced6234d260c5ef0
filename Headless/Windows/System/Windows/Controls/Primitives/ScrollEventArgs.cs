namespace System.Windows.Controls.Primitives;

/// <summary>Where a bar was scrolled to.</summary>
public class ScrollEventArgs : RoutedEventArgs
{
    /// <summary>The new value.</summary>
    public double NewValue { get; set; }
}
