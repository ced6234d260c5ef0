using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Testing;

/// <summary>What a script did in history and when the same prices were played.</summary>
/// <param name="History">All bars as history.</param>
/// <param name="Playback">Trade by trade.</param>
/// <typeparam name="TScript">The script's class.</typeparam>
public sealed record BothOutcomes<TScript>(ScriptOutcome<TScript> History, ScriptOutcome<TScript> Playback)
    where TScript : NinjaScriptBase
{
    private const int MostShown = 10;

    /// <summary>
    /// It did the same: fills with their bars and prices, plots at every bar, what is drawn. Times within a bar may differ, since
    /// history knows none.
    /// </summary>
    /// <param name="within">How far a plot may be off, as a part of its value: history and playback may add in another
    /// order.</param>
    /// <exception cref="ScriptTestException">It did not; the message names what differs.</exception>
    public BothOutcomes<TScript> ExpectSame(double within = 1e-9)
    {
        string[] differences =
        [
            .. Lines("fill", History.Fills.Select(Text), Playback.Fills.Select(Text)),
            .. Plots(within),
            .. Lines("drawing", History.Drawings.Select(Text), Playback.Drawings.Select(Text)),
        ];
        if (differences.Length == 0) return this;
        string more = differences.Length > MostShown ? $"\n  and {differences.Length - MostShown} more" : "";
        throw new ScriptTestException(
            $"It does not do the same in history and in playback.\n  {string.Join("\n  ", differences.Take(MostShown))}{more}");
    }

    private static string Text(object part) => part.ToString()!;

    private static IEnumerable<string> Lines(string what, IEnumerable<string> history, IEnumerable<string> playback)
    {
        string[] one = [.. history], other = [.. playback];
        for (int i = 0; i < Math.Max(one.Length, other.Length); i++)
        {
            string first = i < one.Length ? one[i] : "nothing", second = i < other.Length ? other[i] : "nothing";
            if (first != second) yield return $"{what} {i + 1} is \"{first}\" in history, \"{second}\" in playback";
        }
    }

    private static string Number(double value) =>
        double.IsNaN(value) ? "not set" : value.ToString("R", CultureInfo.InvariantCulture);

    private IEnumerable<string> Plots(double within)
    {
        if (History.Bars != Playback.Bars)
            yield return $"it was called for {History.Bars} bars in history, for {Playback.Bars} in playback";
        foreach ((string name, double[] values) in History.Plots)
        {
            if (!Playback.Plots.TryGetValue(name, out double[]? played))
            {
                yield return $"the plot {name} is not there in playback";
                continue;
            }

            for (int bar = 0; bar < Math.Min(values.Length, played.Length); bar++)
            {
                double one = values[bar], other = played[bar];
                bool isSame = double.IsNaN(one) || double.IsNaN(other)
                    ? double.IsNaN(one) && double.IsNaN(other)
                    : one.Equals(other) || Math.Abs(one - other) <= within * Math.Max(Math.Abs(one), Math.Abs(other));
                if (!isSame) yield return $"bar {bar}: the plot {name} is {Number(one)} in history, {Number(other)} in playback";
            }
        }
    }
}
