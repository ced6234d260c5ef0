namespace System.Windows.Controls;

/// <summary>A column of text.</summary>
public class DataGridTextColumn : DataGridBoundColumn
{
}
