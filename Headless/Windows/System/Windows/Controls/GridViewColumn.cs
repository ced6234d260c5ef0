using System.Windows.Data;

namespace System.Windows.Controls;

/// <summary>A column of a list view.</summary>
public class GridViewColumn : DependencyObject
{
    /// <summary>Its heading.</summary>
    public object? Header { get; set; }

    /// <summary>Its width; NaN for as wide as its content.</summary>
    public double Width { get; set; } = double.NaN;

    /// <summary>The property of the items that it shows.</summary>
    public BindingBase? DisplayMemberBinding { get; set; }
}
