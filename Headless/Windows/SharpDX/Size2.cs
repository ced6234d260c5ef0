namespace SharpDX;

#pragma warning disable CA1051 // The library's structs have fields.
/// <summary>A size in whole pixels.</summary>
public struct Size2
{
    /// <summary>Width in pixels.</summary>
    public int Width;

    /// <summary>Height in pixels.</summary>
    public int Height;

    /// <summary>A size.</summary>
    public Size2(int width, int height)
    {
        Width = width;
        Height = height;
    }
}
