namespace System.Windows.Media;

/// <summary>How the points of a picture are kept.</summary>
public readonly record struct PixelFormat(int BitsPerPixel);
