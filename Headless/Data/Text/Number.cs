using System;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>Numbers from the characters of a text file, UTF-8 or UTF-16, exact and without a string.</summary>
internal static class Number
{
    /// <summary>Largest integer below which every integer is a double.</summary>
    private const long ExactIntegers = 1L << 53;

    /// <summary>Digits that are below 2^53 for certain.</summary>
    private const int MostQuickDigits = 15;

    /// <summary>Digits of the largest integers of 64 bits: nanoseconds since 1970 have as many.</summary>
    private const int MostDigits = 19;

    private static ReadOnlySpan<double> PowersOfTen =>
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    ];

    /// <summary>
    /// Reads a decimal number, correctly rounded: digits below 2^53 over a power of ten up to 10^18 are one exact division,
    /// the rest takes the framework's way.
    /// </summary>
    public static bool TryReal<T>(ReadOnlySpan<T> text, out double value, char point = '.')
        where T : unmanaged, IBinaryInteger<T>
    {
        int at = text.Length > 0 && Code(text[0]) == '-' ? 1 : 0, digits = 0, decimals = -1;
        bool isNegative = at == 1;
        long mantissa = 0;
        for (; at < text.Length; at++)
        {
            uint character = Code(text[at]), digit = character - '0';
            if (digit <= 9 && mantissa < ExactIntegers / 16)
            {
                mantissa = (mantissa * 10) + digit;
                digits++;
                if (decimals >= 0) decimals++;
            }
            else if (character == point && decimals < 0) decimals = 0;
            else return TryAny(text, out value, point);
        }

        value = 0;
        if (digits == 0) return false;
        if (decimals >= PowersOfTen.Length) return TryAny(text, out value, point);
        value = decimals <= 0 ? mantissa : mantissa / PowersOfTen[decimals];
        if (isNegative) value = -value;
        return true;
    }

    /// <summary>Reads an integer; "12.0" is one too, as some writers know only real numbers.</summary>
    public static bool TryInteger<T>(ReadOnlySpan<T> text, out long value, char point = '.')
        where T : unmanaged, IBinaryInteger<T>
    {
        ReadOnlySpan<T> digits = text.Length > 0 && Code(text[0]) == '-' ? text[1..] : text;
        value = 0;
        if (digits.IsEmpty || digits.Length > MostDigits) return TryIntegral(text, out value, point);
        ulong sum = 0;
        foreach (T character in digits)
        {
            uint digit = Code(character) - '0';
            if (digit > 9) return TryIntegral(text, out value, point);
            sum = (sum * 10) + digit;
        }

        if (sum > long.MaxValue) return TryIntegral(text, out value, point);
        value = digits.Length == text.Length ? (long)sum : -(long)sum;
        return true;
    }

    /// <summary>Reads exactly the given digits as a number that is not negative; −1 when one is no digit.</summary>
    public static int Digits<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
    {
        int value = 0;
        foreach (T character in text)
        {
            uint digit = Code(character) - '0';
            if (digit > 9) return -1;
            value = (value * 10) + (int)digit;
        }

        return value;
    }

    /// <summary>
    /// Takes a number of up to fifteen digits off a row, with the separator behind it or the row's end; <paramref name="at"/>
    /// moves behind them. False leaves the row to <see cref="TryReal"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryTake(ReadOnlySpan<byte> row, ref int at, byte separator, char point, out double value)
    {
        int i = at, digits = 0, whole = -1;
        bool isNegative = (uint)i < (uint)row.Length && row[i] == '-';
        if (isNegative) i++;
        long mantissa = 0;
        for (; (uint)i < (uint)row.Length; i++)
        {
            uint character = row[i], digit = character - '0';
            if (digit <= 9)
            {
                mantissa = (mantissa * 10) + digit;
                digits++;
            }
            else if (character == point && whole < 0) whole = digits;
            else if (character == separator) break;
            else digits = MostQuickDigits + 1;
        }

        value = 0;
        if (digits is 0 or > MostQuickDigits) return false;
        at = i + 1;
        value = whole < 0 || whole == digits ? mantissa : mantissa / PowersOfTen[digits - whole];
        if (isNegative) value = -value;
        return true;
    }

    /// <summary>As <see cref="TryTake"/>, of a whole number that is not negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryTakeWhole(ReadOnlySpan<byte> row, ref int at, byte separator, out long value)
    {
        int i = at;
        value = 0;
        for (; (uint)i < (uint)row.Length && row[i] != separator; i++)
        {
            uint digit = row[i] - (uint)'0';
            if (digit > 9) return false;
            value = (value * 10) + digit;
        }

        if (i == at || i - at > MostQuickDigits) return false;
        at = i + 1;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Code<T>(T character)
        where T : unmanaged, IBinaryInteger<T> => uint.CreateTruncating(character);

    /// <summary>Any number that the framework reads, exponents among them; a decimal comma becomes a point first.</summary>
    private static bool TryAny<T>(ReadOnlySpan<T> text, out double value, char point)
        where T : unmanaged, IBinaryInteger<T>
    {
        const int longest = 64;
        value = 0;
        if (text.Length > longest) return false;
        Span<char> plain = stackalloc char[longest];
        for (int i = 0; i < text.Length; i++)
        {
            uint character = Code(text[i]);
            if (point != '.' && character == '.') return false;
            plain[i] = character == point ? '.' : (char)character;
        }

        return double.TryParse(plain[..text.Length], NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryIntegral<T>(ReadOnlySpan<T> text, out long value, char point)
        where T : unmanaged, IBinaryInteger<T>
    {
        value = 0;
        if (!TryReal(text, out double real, point) || real != Math.Floor(real) || Math.Abs(real) > ExactIntegers) return false;
        value = (long)real;
        return true;
    }
}
