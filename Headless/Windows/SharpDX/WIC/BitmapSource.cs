namespace SharpDX.WIC;

/// <summary>A picture; it has no points here.</summary>
public abstract class BitmapSource : DisposeBase
{
    /// <summary>Its size: nothing.</summary>
    public Size2 Size => default;
}
