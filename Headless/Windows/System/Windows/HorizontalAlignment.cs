namespace System.Windows;

/// <summary>Place within the width.</summary>
public enum HorizontalAlignment
{
    Left,
    Center,
    Right,
    Stretch,
}
