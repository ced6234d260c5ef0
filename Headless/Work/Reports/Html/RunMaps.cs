using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>
/// Of every two parameters the best run for each pair of values. Runs are taken one after the other, best first, so that a
/// million of them need not be held.
/// </summary>
internal sealed class RunMaps
{
    /// <summary>Of parameters with more pairs of values than these there is no map: nobody could tell its cells apart.</summary>
    private const long MostCells = 40_000;

    private readonly IReadOnlyList<IReadOnlyList<string>> _values;
    private readonly double?[]?[][] _best;

    /// <summary>Takes the values of each parameter, in the order in which a map shows them.</summary>
    public RunMaps(IReadOnlyList<IReadOnlyList<string>> values)
    {
        _values = values;
        _best = [.. Enumerable.Range(0, values.Count).Select(across => Enumerable.Range(0, values.Count).Select(up =>
        {
            long cells = (long)values[across].Count * (across == up ? 1 : values[up].Count);
            return up < across || cells > MostCells ? null : new double?[cells];
        }).ToArray())];
    }

    /// <summary>Takes a run that is no better than those before it.</summary>
    /// <param name="digits">Of each parameter the place of its value.</param>
    /// <param name="rank">What the run is ranked by; one that is no finite number is left out.</param>
    public void Add(int[] digits, double rank)
    {
        if (!double.IsFinite(rank)) return;
        for (int across = 0; across < digits.Length; across++)
        {
            for (int up = across; up < digits.Length; up++)
            {
                if (_best[across][up] is not { } cells) continue;
                int cell = across == up ? digits[across] : (digits[across] * _values[up].Count) + digits[up];
                cells[cell] ??= rank;
            }
        }
    }

    /// <summary>For each two parameters their places and the cells: place of either value, and the best rank.</summary>
    public object[] ToPage() =>
    [
        .. Enumerable.Range(0, _values.Count).SelectMany(across => Enumerable.Range(across, _values.Count - across)
            .Where(up => _best[across][up] is not null).Select(object (up) => new object[]
            {
                across, up, Cells(_best[across][up]!, across == up ? 0 : _values[up].Count),
            })),
    ];

    private static object[] Cells(double?[] best, int width) =>
    [
        .. Enumerable.Range(0, best.Length).Where(cell => best[cell] is not null).Select(object (cell) => new[]
        {
            width == 0 ? cell : cell / width, width == 0 ? cell : cell % width, best[cell]!.Value,
        }),
    ];
}
