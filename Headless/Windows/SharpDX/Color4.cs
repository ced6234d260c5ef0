namespace SharpDX;

/// <summary>A colour in parts from 0 to 1.</summary>
public struct Color4 : System.IEquatable<Color4>
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

    /// <summary>Whether two colours are the same.</summary>
    public static bool operator ==(Color4 left, Color4 right) => left.Equals(right);

    /// <summary>Whether two colours differ.</summary>
    public static bool operator !=(Color4 left, Color4 right) => !left.Equals(right);

    /// <inheritdoc/>
    public readonly bool Equals(Color4 other) =>
        Red.Equals(other.Red) && Green.Equals(other.Green) && Blue.Equals(other.Blue) && Alpha.Equals(other.Alpha);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is Color4 other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => System.HashCode.Combine(Red, Green, Blue, Alpha);
}
