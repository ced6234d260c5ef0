using System.Collections.ObjectModel;
using System.Windows.Controls.Primitives;

namespace System.Windows.Controls;

/// <summary>A table.</summary>
public class DataGrid : Selector
{
    /// <summary>Auto generate columns.</summary>
    public bool AutoGenerateColumns { get; set; } = true;

    /// <summary>Is read only.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>Can user add rows.</summary>
    public bool CanUserAddRows { get; set; } = true;

    /// <summary>Row height.</summary>
    public double RowHeight { get; set; } = double.NaN;

    /// <summary>Its columns.</summary>
    public ObservableCollection<DataGridColumn> Columns { get; } = new();
}
