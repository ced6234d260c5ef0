namespace SharpDX.Direct2D1;

/// <summary>Belongs to a factory.</summary>
public abstract class Resource : DisposeBase
{
}
