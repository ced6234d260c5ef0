namespace SharpDX;

/// <summary>A colour in parts from 0 to 1.</summary>
public struct Color4
{
    /// <summary>Red.</summary>
    public float Red;

    /// <summary>Green.</summary>
    public float Green;

    /// <summary>Blue.</summary>
    public float Blue;

    /// <summary>Alpha.</summary>
    public float Alpha;

    /// <summary>A colour from its parts.</summary>
    public Color4(float red, float green, float blue, float alpha)
    {
        Red = red;
        Green = green;
        Blue = blue;
        Alpha = alpha;
    }

    /// <summary>A colour with its opacity.</summary>
    public Color4(Color3 color, float alpha)
        : this(color.Red, color.Green, color.Blue, alpha)
    {
    }
}
