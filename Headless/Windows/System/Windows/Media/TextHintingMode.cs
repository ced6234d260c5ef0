namespace System.Windows.Media;

/// <summary>Whether letters are drawn for standing or for moving text.</summary>
public enum TextHintingMode
{
    Auto,
    Fixed,
    Animated,
}
