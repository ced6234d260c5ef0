namespace System.Windows.Controls;

/// <summary>A column of check boxes.</summary>
public class DataGridCheckBoxColumn : DataGridBoundColumn
{
}
