namespace System.Windows.Media;

/// <summary>One font of a family.</summary>
public class Typeface
{
    /// <summary>The normal font of a family.</summary>
    public Typeface(string typefaceName)
        : this(new FontFamily(typefaceName), FontStyles.Normal, FontWeights.Normal, FontStretches.Normal)
    {
    }

    /// <summary>A font.</summary>
    public Typeface(FontFamily fontFamily, FontStyle style, FontWeight weight, FontStretch stretch)
    {
        FontFamily = fontFamily;
        Style = style;
        Weight = weight;
        Stretch = stretch;
    }

    /// <summary>The family.</summary>
    public FontFamily FontFamily { get; }

    /// <summary>Upright or italic.</summary>
    public FontStyle Style { get; }

    /// <summary>Light to black.</summary>
    public FontWeight Weight { get; }

    /// <summary>Narrow to wide.</summary>
    public FontStretch Stretch { get; }
}
