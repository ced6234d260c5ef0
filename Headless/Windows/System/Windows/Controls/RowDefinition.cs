namespace System.Windows.Controls;

/// <summary>A row of a grid.</summary>
public class RowDefinition : DependencyObject
{
    /// <summary>Height.</summary>
    public GridLength Height { get; set; } = new(1, GridUnitType.Star);

    /// <summary>Min height.</summary>
    public double MinHeight { get; set; }

    /// <summary>Max height.</summary>
    public double MaxHeight { get; set; } = double.PositiveInfinity;
}
