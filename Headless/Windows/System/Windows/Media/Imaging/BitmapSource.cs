namespace System.Windows.Media.Imaging;

/// <summary>A picture of pixels.</summary>
public abstract class BitmapSource : ImageSource
{
    /// <summary>Pixel width.</summary>
    public int PixelWidth { get; set; }

    /// <summary>Pixel height.</summary>
    public int PixelHeight { get; set; }
}
