namespace System.Windows.Controls;

/// <summary>Direction.</summary>
public enum Orientation
{
    Horizontal,
    Vertical,
}
