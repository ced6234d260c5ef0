namespace System.Windows.Media;

/// <summary>Whether letters keep to whole pixels.</summary>
public enum TextFormattingMode
{
    Ideal,
    Display,
}
