namespace SharpDX.WIC;

/// <summary>Which colours a picture may have.</summary>
public enum BitmapPaletteType
{
    Custom,
    MedianCut,
}
