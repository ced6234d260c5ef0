using System;
using System.Globalization;

namespace NT8Bridge.Tapes;

/// <summary>A member of a line: a number or a text.</summary>
public readonly struct TapeField : IEquatable<TapeField>
{
    /// <summary>A number.</summary>
    public TapeField(string name, double number)
    {
        Name = name;
        Number = number;
        Text = null;
    }

    /// <summary>A text.</summary>
    public TapeField(string name, string text)
    {
        Name = name;
        Number = double.NaN;
        Text = text;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The number; NaN for a text.</summary>
    public double Number { get; }

    /// <summary>The text; null for a number.</summary>
    public string? Text { get; }

    /// <summary>True when both are equal.</summary>
    public static bool operator ==(TapeField left, TapeField right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    public static bool operator !=(TapeField left, TapeField right) => !left.Equals(right);

    /// <summary>True when name and value are equal: numbers bit for bit, where every NaN is the same.</summary>
    public bool Equals(TapeField other) => Name == other.Name && Text == other.Text
        && (double.IsNaN(Number)
            ? double.IsNaN(other.Number)
            : BitConverter.DoubleToInt64Bits(Number) == BitConverter.DoubleToInt64Bits(other.Number));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TapeField other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode() ^ (Text is null ? Number.GetHashCode() : Text.GetHashCode());

    /// <summary>The value as the tape writes it.</summary>
    public override string ToString() => Text
        ?? (TapeText.IsNegativeZero(Number) ? TapeText.NegativeZero : Number.ToString("R", CultureInfo.InvariantCulture));
}
