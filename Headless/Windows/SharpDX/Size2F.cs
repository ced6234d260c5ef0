namespace SharpDX;

/// <summary>Width and height on a drawing surface.</summary>
public struct Size2F
{
    /// <summary>Width.</summary>
    public float Width;

    /// <summary>Height.</summary>
    public float Height;

    /// <summary>A size.</summary>
    public Size2F(float width, float height)
    {
        Width = width;
        Height = height;
    }
}
