namespace SharpDX.Direct2D1;

/// <summary>How pictures are scaled.</summary>
public enum BitmapInterpolationMode
{
    NearestNeighbor,
    Linear,
}
