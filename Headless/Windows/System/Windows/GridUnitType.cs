namespace System.Windows;

/// <summary>What the length of a grid row or column is counted in.</summary>
public enum GridUnitType
{
    Auto,
    Pixel,
    Star,
}
