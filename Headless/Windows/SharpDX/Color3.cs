namespace SharpDX;

/// <summary>A colour in parts from 0 to 1.</summary>
public struct Color3
{
    /// <summary>Red.</summary>
    public float Red;

    /// <summary>Green.</summary>
    public float Green;

    /// <summary>Blue.</summary>
    public float Blue;

    /// <summary>A colour from its parts.</summary>
    public Color3(float red, float green, float blue)
    {
        Red = red;
        Green = green;
        Blue = blue;
    }
}
