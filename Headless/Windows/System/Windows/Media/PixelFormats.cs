namespace System.Windows.Media;

/// <summary>Ways to keep the points of a picture.</summary>
public static class PixelFormats
{
    /// <summary>What suits best.</summary>
    public static PixelFormat Default => default;

    /// <summary>Red, green, blue and opacity, eight bits each.</summary>
    public static PixelFormat Bgra32 => new(32);

    /// <summary>Red, green and blue, already multiplied by the opacity, eight bits each.</summary>
    public static PixelFormat Pbgra32 => new(32);
}
