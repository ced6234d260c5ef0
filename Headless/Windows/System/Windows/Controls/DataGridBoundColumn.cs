using System.Windows.Data;

namespace System.Windows.Controls;

/// <summary>A column that shows a property of its rows.</summary>
public abstract class DataGridBoundColumn : DataGridColumn
{
    /// <summary>The property.</summary>
    public Binding? Binding { get; set; }

    /// <summary>Element style.</summary>
    public Style? ElementStyle { get; set; }
}
