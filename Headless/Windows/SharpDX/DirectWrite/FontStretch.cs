namespace SharpDX.DirectWrite;

/// <summary>Width of a font.</summary>
public enum FontStretch
{
    Undefined,
    UltraCondensed,
    ExtraCondensed,
    Condensed,
    SemiCondensed,
    Normal,
    SemiExpanded,
    Expanded,
    ExtraExpanded,
    UltraExpanded,
}
