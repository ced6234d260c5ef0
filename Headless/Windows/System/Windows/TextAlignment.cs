namespace System.Windows;

/// <summary>How lines of text lie.</summary>
public enum TextAlignment
{
    Left,
    Right,
    Center,
    Justify,
}
