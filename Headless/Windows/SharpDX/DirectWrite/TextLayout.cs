namespace SharpDX.DirectWrite;

/// <summary>Laid out text; its size is estimated, since no font is measured.</summary>
public class TextLayout : TextFormat
{
    /// <summary>Max width.</summary>
    public float MaxWidth { get; set; }

    /// <summary>Max height.</summary>
    public float MaxHeight { get; set; }

    private readonly string _text;

    /// <summary>A text in a box.</summary>
    public TextLayout(Factory factory, string text, TextFormat textFormat, float maxWidth, float maxHeight)
        : base(
            factory, textFormat.FontFamilyName, textFormat.FontWeight, textFormat.FontStyle, textFormat.FontStretch,
            textFormat.FontSize)
    {
        _text = text;
        MaxWidth = maxWidth;
        MaxHeight = maxHeight;
    }

    /// <summary>About 0.6 em a character and 1.2 em a line.</summary>
    public TextMetrics Metrics => new()
    {
        Width = _text.Length * FontSize * 0.6f, WidthIncludingTrailingWhitespace = _text.Length * FontSize * 0.6f,
        Height = FontSize * 1.2f, LayoutWidth = MaxWidth, LayoutHeight = MaxHeight, LineCount = 1,
    };
}
