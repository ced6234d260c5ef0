using System;
using System.Linq;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>What values a property takes, in the words of a trader.</summary>
public static class ValueKind
{
    private static readonly Type[] WholeNumbers =
    [
        typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong),
    ];

    private static readonly Type[] Numbers = [typeof(float), typeof(double), typeof(decimal)];

    /// <summary>
    /// The sentence "'abc' is no whole number"; of an enum its names too: "'EMB' is no MaKind; there is SMA, EMA".
    /// </summary>
    public static string IsNone(object value, Type type)
    {
        Type kind = Nullable.GetUnderlyingType(type) ?? type;
        return kind.IsEnum
            ? $"'{value}' is no {kind.Name}; there is {string.Join(", ", Enum.GetNames(kind))}"
            : $"'{value}' is no {Of(kind)}{WithoutCommas(value, kind)}";
    }

    /// <summary>True for whole numbers and for others.</summary>
    internal static bool IsNumber(Type type) => WholeNumbers.Contains(type) || Numbers.Contains(type);

    /// <summary>
    /// How to write a number whose commas part decimals or thousands, depending on the country of who wrote it.
    /// </summary>
    private static string WithoutCommas(object value, Type kind)
    {
        if (!IsNumber(kind) || value is not string text || !text.Contains(',', StringComparison.Ordinal)) return "";
        string[] ways =
        [
            .. new[] { text.Replace(',', '.'), text.Replace(",", "", StringComparison.Ordinal) }
                .Where(way => ValueText.TryRead(way, kind, out _)),
        ];
        return ways.Length == 0 ? "" : $"; a comma may part decimals or thousands, so write {string.Join(" or ", ways)}";
    }

    private static string Of(Type type)
    {
        if (WholeNumbers.Contains(type)) return "whole number";
        if (Numbers.Contains(type)) return "number";
        if (type == typeof(bool)) return "true or false";
        if (type == typeof(DateTime)) return "time, such as 2013-10-07 or 09:30";
        return type == typeof(TimeSpan) ? "span of time, such as 00:05:00" : type.Name;
    }
}
