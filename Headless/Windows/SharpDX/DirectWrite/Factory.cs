namespace SharpDX.DirectWrite;

/// <summary>Makes text formats.</summary>
public class Factory : DisposeBase
{
}
