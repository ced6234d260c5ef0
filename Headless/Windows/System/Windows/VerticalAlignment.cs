namespace System.Windows;

/// <summary>Place within the height.</summary>
public enum VerticalAlignment
{
    Top,
    Center,
    Bottom,
    Stretch,
}
