namespace SharpDX;

/// <summary>A colour in parts from 0 to 255.</summary>
public struct Color
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

    /// <summary>Transparent.</summary>
    public static Color Transparent => new(0, 0, 0, 0);

    /// <summary>Black.</summary>
    public static Color Black => new(0, 0, 0);

    /// <summary>White.</summary>
    public static Color White => new(255, 255, 255);

    /// <summary>Red.</summary>
    public static Color Red => new(255, 0, 0);

    /// <summary>Green.</summary>
    public static Color Green => new(0, 128, 0);

    /// <summary>Lime.</summary>
    public static Color Lime => new(0, 255, 0);

    /// <summary>Blue.</summary>
    public static Color Blue => new(0, 0, 255);

    /// <summary>Yellow.</summary>
    public static Color Yellow => new(255, 255, 0);

    /// <summary>Orange.</summary>
    public static Color Orange => new(255, 165, 0);

    /// <summary>Gray.</summary>
    public static Color Gray => new(128, 128, 128);

    /// <summary>LightGray.</summary>
    public static Color LightGray => new(211, 211, 211);

    /// <summary>DarkGray.</summary>
    public static Color DarkGray => new(169, 169, 169);

    /// <summary>DimGray.</summary>
    public static Color DimGray => new(105, 105, 105);

    /// <summary>Cyan.</summary>
    public static Color Cyan => new(0, 255, 255);

    /// <summary>Magenta.</summary>
    public static Color Magenta => new(255, 0, 255);

    /// <summary>DodgerBlue.</summary>
    public static Color DodgerBlue => new(30, 144, 255);

    /// <summary>Gold.</summary>
    public static Color Gold => new(255, 215, 0);
}
