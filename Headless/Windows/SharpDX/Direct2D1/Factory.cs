namespace SharpDX.Direct2D1;

/// <summary>Makes resources.</summary>
public class Factory : DisposeBase
{
}
