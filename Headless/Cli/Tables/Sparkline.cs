using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>A curve in one line of text, of eight heights.</summary>
internal static class Sparkline
{
    private const string Heights = "▁▂▃▄▅▆▇█";

    /// <summary>
    /// The values as at most <paramref name="width"/> signs. Where there are more values than signs, a sign shows what
    /// <paramref name="of"/> makes of those that fall on it. The lowest sign is the least of what is shown.
    /// </summary>
    public static string Of(IReadOnlyList<double> values, int width, Func<IEnumerable<double>, double> of)
    {
        int signs = Math.Min(width, values.Count);
        double[] shown = [.. Enumerable.Range(0, signs).Select(sign =>
        {
            int first = (int)(sign * (long)values.Count / signs), end = (int)((sign + 1) * (long)values.Count / signs);
            return of(values.Skip(first).Take(end - first));
        })];
        double low = shown.DefaultIfEmpty().Min(), range = shown.DefaultIfEmpty().Max() - low;
        return string.Concat(shown.Select(value =>
            Heights[range > 0 ? (int)Math.Min(Heights.Length - 1, (value - low) / range * Heights.Length) : 0]));
    }
}
