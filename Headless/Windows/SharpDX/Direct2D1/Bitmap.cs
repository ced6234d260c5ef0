namespace SharpDX.Direct2D1;

/// <summary>A picture.</summary>
public class Bitmap : Resource
{
    /// <summary>Size.</summary>
    public Size2F Size { get; set; }
}
