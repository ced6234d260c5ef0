using System;
using System.Globalization;

namespace NT8Bridge.Headless.Data;

/// <summary>Numbers from UTF-8 bytes, exact and without a string.</summary>
internal static class Number
{
    /// <summary>Largest integer below which every integer is a double.</summary>
    private const long ExactIntegers = 1L << 53;

    private static ReadOnlySpan<double> PowersOfTen =>
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    ];

    /// <summary>
    /// Reads a decimal number, correctly rounded: digits below 2^53 over a power of ten up to 10^18 are one exact division,
    /// the rest takes the framework's way.
    /// </summary>
    public static bool TryReal(ReadOnlySpan<byte> text, out double value)
    {
        ReadOnlySpan<byte> digits = text.Length > 0 && text[0] == (byte)'-' ? text[1..] : text;
        long mantissa = 0;
        int point = -1;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[i] - '0';
            if ((uint)digit <= 9 && mantissa < ExactIntegers / 16) mantissa = (mantissa * 10) + digit;
            else if (digits[i] == (byte)'.' && point < 0) point = i;
            else return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }

        int decimals = point < 0 ? 0 : digits.Length - point - 1;
        value = 0;
        if (digits.Length - (point < 0 ? 0 : 1) <= 0) return false;
        if (decimals >= PowersOfTen.Length)
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        value = mantissa / PowersOfTen[decimals];
        if (digits.Length != text.Length) value = -value;
        return true;
    }

    /// <summary>Reads an integer; "12.0" is one too, as some writers know only real numbers.</summary>
    public static bool TryInteger(ReadOnlySpan<byte> text, out long value)
    {
        ReadOnlySpan<byte> digits = text.Length > 0 && text[0] == (byte)'-' ? text[1..] : text;
        value = 0;
        if (digits.IsEmpty || digits.Length > 18) return TryIntegral(text, out value);
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[i] - '0';
            if ((uint)digit > 9) return TryIntegral(text, out value);
            value = (value * 10) + digit;
        }

        if (digits.Length != text.Length) value = -value;
        return true;
    }

    /// <summary>Reads exactly the given digits as a number that is not negative; −1 when one is no digit.</summary>
    public static int Digits(ReadOnlySpan<byte> text)
    {
        int value = 0;
        foreach (byte character in text)
        {
            int digit = character - '0';
            if ((uint)digit > 9) return -1;
            value = (value * 10) + digit;
        }

        return value;
    }

    private static bool TryIntegral(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        if (!TryReal(text, out double real) || real != Math.Floor(real) || Math.Abs(real) > ExactIntegers) return false;
        value = (long)real;
        return true;
    }
}
