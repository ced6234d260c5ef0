namespace SharpDX.Direct2D1;

/// <summary>A shape.</summary>
public abstract class Geometry : Resource
{
}
