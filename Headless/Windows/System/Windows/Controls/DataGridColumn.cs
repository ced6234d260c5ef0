namespace System.Windows.Controls;

/// <summary>A column of a table.</summary>
public abstract class DataGridColumn : DependencyObject
{
    /// <summary>Header.</summary>
    public object? Header { get; set; }

    /// <summary>Width.</summary>
    public DataGridLength Width { get; set; }

    /// <summary>Min width.</summary>
    public double MinWidth { get; set; }

    /// <summary>Is read only.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>Cell style.</summary>
    public Style? CellStyle { get; set; }

    /// <summary>Header style.</summary>
    public Style? HeaderStyle { get; set; }

    /// <summary>Visibility.</summary>
    public Visibility Visibility { get; set; }

    /// <summary>Can user sort.</summary>
    public bool CanUserSort { get; set; } = true;
}
