namespace System.Windows.Media.Imaging;

/// <summary>Writes pictures as JPEG.</summary>
public sealed class JpegBitmapEncoder : BitmapEncoder
{
    /// <summary>Quality from 1 to 100.</summary>
    public int QualityLevel { get; set; } = 75;
}
