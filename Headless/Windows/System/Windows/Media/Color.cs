using System;
using System.Globalization;

namespace System.Windows.Media;

/// <summary>A colour with its opacity.</summary>
public struct Color : IEquatable<Color>
{
    /// <summary>Opacity, 0 to 255.</summary>
    public byte A { get; set; }

    /// <summary>Red, 0 to 255.</summary>
    public byte R { get; set; }

    /// <summary>Green, 0 to 255.</summary>
    public byte G { get; set; }

    /// <summary>Blue, 0 to 255.</summary>
    public byte B { get; set; }

    /// <summary>A colour from its four parts.</summary>
    public static Color FromArgb(byte a, byte r, byte g, byte b) => new() { A = a, R = r, G = g, B = b };

    /// <summary>An opaque colour.</summary>
    public static Color FromRgb(byte r, byte g, byte b) => FromArgb(255, r, g, b);

    /// <summary>Equal in all four parts.</summary>
    public static bool operator ==(Color left, Color right) => left.Equals(right);

    /// <summary>Different in a part.</summary>
    public static bool operator !=(Color left, Color right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Color other) => A == other.A && R == other.R && G == other.G && B == other.B;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Color other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (A << 24) | (R << 16) | (G << 8) | B;

    /// <summary>#AARRGGBB.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{A:X2}{R:X2}{G:X2}{B:X2}");
}
