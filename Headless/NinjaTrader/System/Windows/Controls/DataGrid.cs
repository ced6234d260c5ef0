using System.Windows.Controls.Primitives;

namespace System.Windows.Controls;

/// <summary>A table.</summary>
public class DataGrid : Selector
{
    /// <summary>Auto generate columns.</summary>
    public bool AutoGenerateColumns { get; set; } = true;

    /// <summary>Is read only.</summary>
    public bool IsReadOnly { get; set; }
}
