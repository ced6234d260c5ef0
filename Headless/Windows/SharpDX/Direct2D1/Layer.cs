namespace SharpDX.Direct2D1;

/// <summary>A layer.</summary>
public class Layer : Resource
{
}
