using System;
using System.Linq;
using NT8Bridge.Benchmarks.Engine.Bare;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Benchmarks.Engine;

/// <summary>
/// Engine, hand-written loop and rebuilt engine must give the same values at every bar before their speeds are compared.
/// </summary>
internal static class EngineAgreement
{
    private const double Tolerance = 1e-9;
    private const int MostTies = 10;

    /// <summary>
    /// Outputs that the last 480 bars alone decide: those of windows, and averages so short that older bars no longer weigh.
    /// </summary>
    private static readonly string[] OfWindowAlone =
        ["bollinger.upper", "bollinger.middle", "stochastics.k", "cci20", "volsma20", "ema9", "ema21"];

    /// <exception cref="InvalidOperationException">Two of them differ. Nothing was timed.</exception>
    internal static void Check()
    {
        AgainstFloor();
        AgainstRebuilding();
    }

    private static void AgainstFloor()
    {
        TradingEngine engine = DefaultEngine.Make();
        BareEngine bare = new(GoldBars.Calendar);
        long compared = 0;
        int ties = 0;
        foreach (Bar bar in GoldBars.All)
        {
            engine.OnBar(bar, BarOrigin.PlatformHistory);
            bare.Add(in bar);
            if (engine.Signals[0].Spoken != (ulong)bare.Signals.Spoken) ties++;
            else if (engine.Signals[0].Score != bare.Signals.Score)
                throw new InvalidOperationException(
                    $"The hand-written rules say {bare.Signals.Score:R}, not {engine.Signals[0]}. Nothing was timed.");
            for (int t = 0; t < bare.Timeframes.Length; t++)
            {
                TimeframeSeries series = engine.Timeframes.All[t];
                for (int i = 0; i < BareTimeframe.Names.Length; i++)
                {
                    string name = BareTimeframe.Names[i];
                    double value = series.Indicators[name];
                    if (double.IsNaN(value)) continue;
                    Same(series.Name + "." + name, bare.Timeframes[t].Outputs[i], value, in bar);
                    compared++;
                }
            }
        }

        // Rounding errors of the loop's sums add up. Where the engine's K equals D, the loop's K lies a little above or below, so
        // that it sees the crossing one bar earlier or later.
        if (ties > MostTies)
            throw new InvalidOperationException($"The hand-written rules differ at {ties} bars. Nothing was timed.");
        if (compared < 500_000) throw new InvalidOperationException($"Only {compared} values were compared with the floor.");
    }

    /// <summary>
    /// After the first window both have seen the same bars, so that every value must be equal bit for bit. Later the running
    /// engine has seen more, so that only <see cref="OfWindowAlone"/> is compared.
    /// </summary>
    private static void AgainstRebuilding()
    {
        TradingEngine engine = DefaultEngine.Make();
        for (int end = 1; end <= GoldBars.Count; end++)
        {
            Bar bar = GoldBars.All[end - 1];
            engine.OnBar(bar, BarOrigin.PlatformHistory);
            bool isFirst = end == RebuildPerBar.Window;
            if (!isFirst && (end < RebuildPerBar.Window || end % 101 != 0)) continue;
            TradingEngine rebuilt = DefaultEngine.Fed(GoldBars.All.AsSpan(end - RebuildPerBar.Window, RebuildPerBar.Window));
            foreach (TimeframeSeries series in isFirst ? engine.Timeframes.All : engine.Timeframes.All.Take(1))
            {
                foreach (string name in isFirst ? series.Indicators.Names : OfWindowAlone)
                {
                    double expected = rebuilt.Timeframes[series.Interval].Indicators[name];
                    double actual = series.Indicators[name];
                    if (!isFirst) Same("rebuilt " + series.Name + "." + name, expected, actual, in bar);
                    else if (!expected.Equals(actual))
                        throw new InvalidOperationException($"The first window's {name} is {actual:R}, rebuilt {expected:R}.");
                }
            }
        }
    }

    private static void Same(string name, double expected, double actual, in Bar bar)
    {
        if (!(Math.Abs(expected - actual) <= Tolerance * Math.Max(1, Math.Abs(expected))))
            throw new InvalidOperationException($"{name} is {actual:R} against {expected:R} at {bar}. Nothing was timed.");
    }
}
