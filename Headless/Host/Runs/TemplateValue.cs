using System;
using System.Globalization;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// Reads a value as NinjaTrader's templates have it, in the text forms of XML: times with a T and perhaps an offset, numbers
/// without end as INF.
/// </summary>
internal static class TemplateValue
{
    /// <summary>The value where XML has a form of its own for that type, else the text.</summary>
    public static object Of(string text, Type type)
    {
        Type kind = Nullable.GetUnderlyingType(type) ?? type;
        string trimmed = text.Trim();
        if (kind == typeof(bool)) return trimmed is "0" or "1" ? trimmed == "1" : text;
        if (kind == typeof(double)) return Real(trimmed) is { } real ? real : text;

        // The wall clock is what the user has chosen; the offset is that of the machine that wrote the file.
        return kind == typeof(DateTime) && trimmed.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(
                trimmed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment.DateTime
            : text;
    }

    private static double? Real(string text) => text switch
    {
        "INF" => double.PositiveInfinity,
        "-INF" => double.NegativeInfinity,
        "NaN" => double.NaN,
        _ => null,
    };
}
