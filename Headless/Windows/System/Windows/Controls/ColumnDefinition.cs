namespace System.Windows.Controls;

/// <summary>A column of a grid.</summary>
public class ColumnDefinition : DependencyObject
{
    /// <summary>Width.</summary>
    public GridLength Width { get; set; } = new(1, GridUnitType.Star);

    /// <summary>Min width.</summary>
    public double MinWidth { get; set; }

    /// <summary>Max width.</summary>
    public double MaxWidth { get; set; } = double.PositiveInfinity;

    /// <summary>Actual width.</summary>
    public double ActualWidth { get; set; }
}
