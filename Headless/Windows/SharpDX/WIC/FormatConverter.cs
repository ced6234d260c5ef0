using System;

namespace SharpDX.WIC;

/// <summary>Changes how the points of a picture are kept.</summary>
public class FormatConverter : BitmapSource
{
    /// <summary>A converter.</summary>
    public FormatConverter(ImagingFactory factory)
    {
    }

    /// <summary>Takes a picture.</summary>
    public void Initialize(BitmapSource source, Guid format)
    {
    }

    /// <summary>Takes a picture.</summary>
    public void Initialize(
        BitmapSource source, Guid format, BitmapDitherType dither, object? palette, double alphaThreshold,
        BitmapPaletteType paletteTranslate)
    {
    }
}
