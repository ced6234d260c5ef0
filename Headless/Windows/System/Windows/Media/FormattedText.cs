using System.Globalization;

namespace System.Windows.Media;

/// <summary>Text with a font; its size is estimated, since no font is measured.</summary>
public class FormattedText
{
    private readonly string _text;
    private readonly double _emSize;

    /// <summary>A text.</summary>
    public FormattedText(
        string textToFormat, CultureInfo culture, FlowDirection flowDirection, Typeface typeface, double emSize,
        Brush foreground)
        : this(textToFormat, culture, flowDirection, typeface, emSize, foreground, 1)
    {
    }

    /// <summary>A text at a resolution.</summary>
    public FormattedText(
        string textToFormat, CultureInfo culture, FlowDirection flowDirection, Typeface typeface, double emSize,
        Brush foreground, double pixelsPerDip)
    {
        _text = textToFormat;
        _emSize = emSize;
    }

    /// <summary>About 0.6 em a character.</summary>
    public double Width => _text.Length * _emSize * 0.6;

    /// <summary>About 1.2 em.</summary>
    public double Height => _emSize * 1.2;
}
