namespace System.Windows.Controls;

/// <summary>Side.</summary>
public enum Dock
{
    Left,
    Top,
    Right,
    Bottom,
}
