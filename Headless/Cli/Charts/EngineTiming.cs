using System;
using System.Diagnostics;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Cli.Charts;

/// <summary>What one closed bar costs the engine: append, timeframes, indicators, signal, cache.</summary>
internal static class EngineTiming
{
    private const int Rounds = 20;

    /// <summary>Nanoseconds per bar: the fastest of several passes over the bars by a new engine each, after the code is warm.</summary>
    public static double NanosecondsPerBar(TradingEngine like, ReadOnlySpan<Bar> bars)
    {
        if (bars.Length == 0) return 0;
        ISessionCalendar calendar = like.Calendar;
        double best = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            TradingEngine engine = new(like.Options, like.Model, calendar);
            long start = Stopwatch.GetTimestamp();
            foreach (ref readonly Bar bar in bars) engine.OnBar(bar, BarOrigin.PlatformHistory);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / bars.Length);
        }

        return best;
    }
}
