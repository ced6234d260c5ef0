namespace SharpDX.WIC;

/// <summary>When a picture is read.</summary>
public enum DecodeOptions
{
    CacheOnDemand,
    CacheOnLoad,
}
