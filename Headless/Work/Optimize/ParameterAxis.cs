using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>The values that a parameter is to take.</summary>
/// <param name="Name">Name of the strategy's property.</param>
/// <param name="Values">The values in order.</param>
public sealed record ParameterAxis(string Name, IReadOnlyList<string> Values)
{
    /// <summary>Reads "Fast=5..20:5" (from, to, step) or "Slow=20,50".</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static ParameterAxis Parse(string text)
    {
        (string name, string values) = PropertyText.Parse(text);
        return new ParameterAxis(name, Read(text, values));
    }

    /// <summary>Whether the values are numbers that rise, so that those side by side are alike.</summary>
    internal bool IsOrdered
    {
        get
        {
            decimal before = 0;
            for (int i = 0; i < Values.Count; i++)
            {
                if (!TryNumber(Values[i], out decimal value) || (i > 0 && value <= before)) return false;
                before = value;
            }

            return true;
        }
    }

    private static string[] Read(string text, string values)
    {
        int dots = values.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            string[] list = values.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return list.Length > 0 ? list : throw new FormatException($"'{text}' has no value: write Name=5,10 or Name=5..20:5.");
        }

        string[] rest = values[(dots + 2)..].Split(':');
        if (rest.Length > 2 || !TryNumber(values[..dots], out decimal from) || !TryNumber(rest[0], out decimal to)
            || !TryNumber(rest.Length == 2 ? rest[1] : "1", out decimal step) || step <= 0 || to < from
            || (to - from) / step > ParameterGrid.MostRuns)
        {
            throw new FormatException(
                $"'{text}' is no range: write Name=from..to:step with from below to and a step above 0.");
        }

        // Decimal steps, so that 0.1..0.3:0.1 ends at 0.3.
        return Enumerable.Range(0, (int)((to - from) / step) + 1)
            .Select(i => (from + (i * step)).ToString(CultureInfo.InvariantCulture)).ToArray();
    }

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
