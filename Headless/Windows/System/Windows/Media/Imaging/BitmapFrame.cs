using System.IO;

namespace System.Windows.Media.Imaging;

/// <summary>A picture of a file; it has no points here.</summary>
public class BitmapFrame : BitmapSource
{
    private BitmapFrame()
    {
    }

    /// <summary>The picture at an address; nothing is read.</summary>
    public static BitmapFrame Create(Uri bitmapUri) => new();

    /// <summary>The picture in a stream; nothing is read.</summary>
    public static BitmapFrame Create(Stream bitmapStream) => new();

    /// <summary>A picture as one that can be written.</summary>
    public static BitmapFrame Create(BitmapSource source) =>
        new() { PixelWidth = source?.PixelWidth ?? 0, PixelHeight = source?.PixelHeight ?? 0 };
}
