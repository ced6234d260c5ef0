namespace SharpDX.DirectWrite;

/// <summary>Font and place of text.</summary>
public class TextFormat : DisposeBase
{
    /// <summary>Text alignment.</summary>
    public TextAlignment TextAlignment { get; set; }

    /// <summary>Paragraph alignment.</summary>
    public ParagraphAlignment ParagraphAlignment { get; set; }

    /// <summary>Word wrapping.</summary>
    public WordWrapping WordWrapping { get; set; }

    /// <summary>A font.</summary>
    public TextFormat(Factory factory, string fontFamilyName, float fontSize)
        : this(factory, fontFamilyName, FontWeight.Normal, FontStyle.Normal, FontStretch.Normal, fontSize)
    {
    }

    /// <summary>A font.</summary>
    public TextFormat(Factory factory, string fontFamilyName, FontWeight fontWeight, FontStyle fontStyle, float fontSize)
        : this(factory, fontFamilyName, fontWeight, fontStyle, FontStretch.Normal, fontSize)
    {
    }

    /// <summary>A font.</summary>
    public TextFormat(
        Factory factory, string fontFamilyName, FontWeight fontWeight, FontStyle fontStyle, FontStretch fontStretch,
        float fontSize)
    {
        FontFamilyName = fontFamilyName;
        FontWeight = fontWeight;
        FontStyle = fontStyle;
        FontStretch = fontStretch;
        FontSize = fontSize;
    }

    /// <summary>Name of the font.</summary>
    public string FontFamilyName { get; }

    /// <summary>Weight of the font.</summary>
    public FontWeight FontWeight { get; }

    /// <summary>Style of the font.</summary>
    public FontStyle FontStyle { get; }

    /// <summary>Width of the font.</summary>
    public FontStretch FontStretch { get; }

    /// <summary>Size of the font.</summary>
    public float FontSize { get; }
}
