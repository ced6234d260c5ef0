namespace System.Windows;

/// <summary>How long lines are cut.</summary>
public enum TextTrimming
{
    None,
    CharacterEllipsis,
    WordEllipsis,
}
