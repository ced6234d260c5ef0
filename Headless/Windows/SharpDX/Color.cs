namespace SharpDX;

/// <summary>A colour in parts from 0 to 255.</summary>
public partial struct Color
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
        : this(red, green, blue, 255)
    {
    }

    /// <summary>The same colour in parts from 0 to 1.</summary>
    public static implicit operator Color4(Color value) => new(value.R / 255f, value.G / 255f, value.B / 255f, value.A / 255f);

    /// <summary>A colour from 0xAABBGGRR.</summary>
    public static Color FromRgba(int color) => new((byte)color, (byte)(color >> 8), (byte)(color >> 16), (byte)(color >> 24));

    /// <summary>A colour from 0xAARRGGBB.</summary>
    public static Color FromBgra(int color) => new((byte)(color >> 16), (byte)(color >> 8), (byte)color, (byte)(color >> 24));
}
