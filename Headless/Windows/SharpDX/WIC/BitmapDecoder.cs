namespace SharpDX.WIC;

/// <summary>Reads a picture; nothing is read here.</summary>
public class BitmapDecoder : DisposeBase
{
    /// <summary>Reads a file.</summary>
    public BitmapDecoder(ImagingFactory factory, string filename, DecodeOptions options)
    {
    }

    /// <summary>Reads a stream.</summary>
    public BitmapDecoder(ImagingFactory factory, System.IO.Stream stream, DecodeOptions options)
    {
    }

    /// <summary>Number of pictures.</summary>
    public int FrameCount => 1;

    /// <summary>One of the pictures.</summary>
    public BitmapFrameDecode GetFrame(int index) => new();
}
