using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>The values beside a parameter's best one.</summary>
internal static class ParameterStress
{
    private static readonly Type[] Whole =
        [typeof(int), typeof(long), typeof(short), typeof(byte), typeof(uint), typeof(ulong), typeof(ushort), typeof(sbyte)];

    private static readonly Type[] Broken = [typeof(double), typeof(float), typeof(decimal)];

    /// <summary>
    /// The value times each factor; whole numbers rounded, and moved on by one where they would be the same. Null where the
    /// parameter is no number.
    /// </summary>
    public static IReadOnlyList<string>? Values(string value, Type type, IReadOnlyList<double> factors)
    {
        Type kind = Nullable.GetUnderlyingType(type) ?? type;
        bool isWhole = Whole.Contains(kind);
        if (!isWhole && !Broken.Contains(kind)) return null;
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal best)) return null;
        return [.. factors.Select(factor => Text(best, (decimal)factor, isWhole)).Where(text => text != Plain(best)).Distinct()];
    }

    private static string Text(decimal best, decimal factor, bool isWhole)
    {
        decimal changed = best * factor;
        if (!isWhole) return Plain(changed);
        decimal whole = Math.Round(changed, MidpointRounding.AwayFromZero);
        return Plain(whole != best || best == 0 ? whole : best + (changed > best ? 1 : -1));
    }

    /// <summary>Without the zeros that a product leaves at its end.</summary>
    private static string Plain(decimal number) =>
        (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
