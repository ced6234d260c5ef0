namespace System.Windows.Controls;

/// <summary>Moves the border between columns.</summary>
public class GridSplitter : Control
{
}
