namespace SharpDX.Direct2D1;

/// <summary>How text is drawn.</summary>
public enum DrawTextOptions
{
    None = 0,
    NoSnap = 1,
    Clip = 2,
    EnableColorFont = 4,
}
