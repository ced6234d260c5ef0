namespace SharpDX.WIC;

/// <summary>Makes what reads pictures.</summary>
public class ImagingFactory : DisposeBase
{
}
