namespace System.Windows.Media.Imaging;

/// <summary>A picture of what is shown; nothing is, so it stays empty.</summary>
public sealed class RenderTargetBitmap : BitmapSource
{
    /// <summary>A picture of a size in points.</summary>
    public RenderTargetBitmap(int pixelWidth, int pixelHeight, double dpiX, double dpiY, PixelFormat pixelFormat)
    {
        PixelWidth = pixelWidth;
        PixelHeight = pixelHeight;
    }

    /// <summary>Takes a picture of an element.</summary>
    public void Render(Visual visual)
    {
    }
}
