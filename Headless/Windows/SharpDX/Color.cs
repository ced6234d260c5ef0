namespace SharpDX;

/// <summary>A colour in parts from 0 to 255.</summary>
public partial struct Color : System.IEquatable<Color>
{
    /// <summary>Red.</summary>
    public byte R;

    /// <summary>Green.</summary>
    public byte G;

    /// <summary>Blue.</summary>
    public byte B;

    /// <summary>Opacity.</summary>
    public byte A;

    /// <summary>A colour from its parts.</summary>
    public Color(byte red, byte green, byte blue, byte alpha)
    {
        R = red;
        G = green;
        B = blue;
        A = alpha;
    }

    /// <summary>An opaque colour.</summary>
    public Color(byte red, byte green, byte blue)
        : this(red, green, blue, (byte)255)
    {
    }

    /// <summary>The same colour in parts from 0 to 1.</summary>
    public static implicit operator Color4(Color value) => new(value.R / 255f, value.G / 255f, value.B / 255f, value.A / 255f);

    /// <summary>A colour from 0xAABBGGRR.</summary>
    public static Color FromRgba(int color) => new((byte)color, (byte)(color >> 8), (byte)(color >> 16), (byte)(color >> 24));

    /// <summary>A colour from 0xAARRGGBB.</summary>
    public static Color FromBgra(int color) => new((byte)(color >> 16), (byte)(color >> 8), (byte)color, (byte)(color >> 24));

    /// <summary>A colour of parts from 0 to 255.</summary>
    public Color(int red, int green, int blue, int alpha)
        : this((byte)System.Math.Clamp(red, 0, 255), (byte)System.Math.Clamp(green, 0, 255),
            (byte)System.Math.Clamp(blue, 0, 255), (byte)System.Math.Clamp(alpha, 0, 255))
    {
    }

    /// <summary>A colour of parts from 0 to 255.</summary>
    public Color(int red, int green, int blue)
        : this(red, green, blue, 255)
    {
    }

    /// <summary>A colour of parts from 0 to 1.</summary>
    public Color(float red, float green, float blue, float alpha)
        : this(Whole(red), Whole(green), Whole(blue), Whole(alpha))
    {
    }

    /// <summary>A colour of parts from 0 to 1.</summary>
    public Color(float red, float green, float blue)
        : this(red, green, blue, 1f)
    {
    }

    /// <summary>The nearest colour of whole parts.</summary>
    public static explicit operator Color(Color4 value) => new(value.Red, value.Green, value.Blue, value.Alpha);

    /// <summary>Whether two colours are the same.</summary>
    public static bool operator ==(Color left, Color right) => left.Equals(right);

    /// <summary>Whether two colours differ.</summary>
    public static bool operator !=(Color left, Color right) => !left.Equals(right);

    /// <inheritdoc/>
    public readonly bool Equals(Color other) => R == other.R && G == other.G && B == other.B && A == other.A;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is Color other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => System.HashCode.Combine(R, G, B, A);

    private static int Whole(float part) => (int)System.Math.Round(part * 255f);
}
