using System;
using System.Globalization;
using System.Text;

namespace NT8Bridge.Tapes;

/// <summary>
/// Times and numbers as the lines of a tape hold them: what is read has the bits that were written, on any runtime.
/// </summary>
internal static class TapeText
{
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    /// <summary>The zero that has a sign, as a text: .NET Framework reads it as the other one where it is a number.</summary>
    internal const string NegativeZero = "-0";

    // Whole numbers up to here are written without an exponent, and as exactly as a double holds them.
    private const double Whole = 1e15;

    /// <summary>A time, UTC.</summary>
    internal static string Time(long utcTicks) =>
        new DateTime(utcTicks, DateTimeKind.Utc).ToString(TimeForm, CultureInfo.InvariantCulture);

    /// <summary>Reads a time; false when it is none.</summary>
    internal static bool TryTime(string text, out long utcTicks)
    {
        bool isTime = DateTime.TryParseExact(
            text, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out DateTime time);
        utcTicks = time.Ticks;
        return isTime;
    }

    /// <summary>Adds a number to JSON; what JSON has no number for is a text.</summary>
    internal static void Append(StringBuilder line, double value)
    {
        if (double.IsNaN(value)) line.Append("\"NaN\"");
        else if (double.IsInfinity(value)) line.Append(value > 0 ? "\"Infinity\"" : "\"-Infinity\"");
        else if (IsNegativeZero(value)) line.Append('"').Append(NegativeZero).Append('"');
        else if (value == Math.Floor(value) && Math.Abs(value) < Whole) line.Append((long)value);
        else line.Append(Shortest(value));
    }

    /// <summary>A text in JSON.</summary>
    internal static void Append(StringBuilder line, string? text) =>
        line.Append(Newtonsoft.Json.JsonConvert.ToString(text ?? string.Empty));

    /// <summary>True for the zero that has a sign.</summary>
    internal static bool IsNegativeZero(double value) => value == 0 && BitConverter.DoubleToInt64Bits(value) != 0;

    private static string Shortest(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
#if NETFRAMEWORK
        // .NET Framework's shortest text is now and then that of another number.
        if (double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) != value)
            text = value.ToString("G17", CultureInfo.InvariantCulture);
#endif
        return text;
    }
}
