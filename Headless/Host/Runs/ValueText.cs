using System;
using System.ComponentModel;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// Reads a value as a user wrote it, the same on every machine: decimals after a point, nothing between thousands, choices by
/// their names, dates as 2013-10-07. What could mean two things is not read.
/// </summary>
public static class ValueText
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Real = Whole | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly string[] Dates =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss",
    ];

    private static readonly string[] TimesOfDay = ["H:mm", "HH:mm", "H:mm:ss", "HH:mm:ss"];

    /// <summary>The value of that type; false for text that is none.</summary>
    public static bool TryRead(string text, Type type, out object? value)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(type);
        if (type == typeof(string))
        {
            value = text;
            return true;
        }

        Type kind = Nullable.GetUnderlyingType(type) ?? type;
        string trimmed = text.Trim();
        if (kind.IsEnum) return TryChoice(trimmed, kind, out value);
        if (ValueKind.IsNumber(kind)) return TryNumber(trimmed, kind, out value);
        if (kind == typeof(DateTime)) return TryTime(trimmed, out value);
        try
        {
            value = TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
            return true;
        }
        catch (Exception e) when (e is FormatException or NotSupportedException or ArgumentException or OverflowException)
        {
            value = null;
            return false;
        }
    }

    private static bool TryNumber(string text, Type type, out object? value)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        value = null;
        if (type == typeof(decimal))
        {
            if (!decimal.TryParse(text, Real, culture, out decimal exact)) return false;
            value = exact;
        }
        else if (type == typeof(double) || type == typeof(float))
        {
            if (!double.TryParse(text, Real, culture, out double real) || !double.IsFinite(real)) return false;
            if (type == typeof(float) && !float.IsFinite((float)real)) return false;
            value = type == typeof(float) ? (float)real : real;
        }
        else
        {
            if (!decimal.TryParse(text, Whole, culture, out decimal whole)) return false;
            try
            {
                value = Convert.ChangeType(whole, type, culture);
            }
            catch (OverflowException)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>By name alone: the framework would take any number for a choice, also one that is not there.</summary>
    /// <summary>Names of choices, alone or as a script writes them: "Points" or "DeviationType.Points".</summary>
    private static bool TryChoice(string text, Type type, out object? value)
    {
        value = null;
        string[] names = Enum.GetNames(type);
        string[] parts = type.IsDefined(typeof(FlagsAttribute), inherit: false) ? text.Split(',') : [text];
        string before = type.Name + ".";
        parts = [.. parts.Select(part => part.Trim())
            .Select(part => part.StartsWith(before, StringComparison.Ordinal) ? part[before.Length..] : part)];
        if (!parts.All(part => names.Contains(part, StringComparer.OrdinalIgnoreCase))) return false;
        value = Enum.Parse(type, string.Join(',', parts), ignoreCase: true);
        return true;
    }

    /// <summary>A date, with or without a time, or a time of the present day, as the framework has it too.</summary>
    private static bool TryTime(string text, out object? value)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        bool isRead = DateTime.TryParseExact(text, Dates, culture, DateTimeStyles.None, out DateTime time)
            || DateTime.TryParseExact(text, TimesOfDay, culture, DateTimeStyles.None, out time);
        value = isRead ? time : null;
        return isRead;
    }
}
