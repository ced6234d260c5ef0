using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Cli;

/// <summary>All combinations of the values that parameters are to take: "Fast=5..20:5" (from, to, step) and "Slow=20,50".</summary>
internal sealed class ParameterGrid
{
    private const int MostCombinations = 1_000_000;
    private readonly List<(string Name, string[] Values)> _axes = [];

    /// <summary>Reads the axes; the first one changes slowest.</summary>
    /// <exception cref="WrongArgumentException">An axis cannot be read, is there twice, or the grid has above a million combinations.</exception>
    public ParameterGrid(IEnumerable<string> axes)
    {
        long count = 1;
        foreach (string text in axes)
        {
            (string name, string values) = RunOptions.NameAndValue(text, "--grid");
            if (_axes.Any(axis => axis.Name == name)) throw new WrongArgumentException($"--grid: {name} is there twice.");
            _axes.Add((name, Values(text, values)));
            count *= _axes[^1].Values.Length;
            if (count > MostCombinations) throw new WrongArgumentException("--grid: it has above 1,000,000 combinations; widen the steps.");
        }

        Count = (int)count;
    }

    /// <summary>Number of combinations.</summary>
    public int Count { get; }

    /// <summary>The parameters' names in the order given.</summary>
    public IEnumerable<string> Names => _axes.Select(axis => axis.Name);

    /// <summary>The combination at a position below <see cref="Count"/>: value by name.</summary>
    public Dictionary<string, string> this[int position]
    {
        get
        {
            string[] values = new string[_axes.Count];
            for (int axis = _axes.Count - 1; axis >= 0; axis--)
            {
                values[axis] = _axes[axis].Values[position % _axes[axis].Values.Length];
                position /= _axes[axis].Values.Length;
            }

            return _axes.Select((axis, i) => (axis.Name, values[i])).ToDictionary(pair => pair.Name, pair => pair.Item2, StringComparer.Ordinal);
        }
    }

    private static string[] Values(string text, string values)
    {
        int dots = values.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            string[] list = values.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return list.Length > 0 ? list : throw new WrongArgumentException($"--grid: '{text}' has no value: write Name=5,10 or Name=5..20:5.");
        }

        string[] rest = values[(dots + 2)..].Split(':');
        if (rest.Length > 2 || !TryNumber(values[..dots], out decimal from) || !TryNumber(rest[0], out decimal to)
            || !TryNumber(rest.Length == 2 ? rest[1] : "1", out decimal step) || step <= 0 || to < from || (to - from) / step > MostCombinations)
        {
            throw new WrongArgumentException($"--grid: '{text}' is no range: write Name=from..to:step with from below to and a step above 0.");
        }

        // Decimal steps, so that 0.1..0.3:0.1 ends at 0.3.
        return Enumerable.Range(0, (int)((to - from) / step) + 1)
            .Select(i => (from + (i * step)).ToString(CultureInfo.InvariantCulture)).ToArray();
    }

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
