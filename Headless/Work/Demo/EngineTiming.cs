using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Work.Play;
using NT8Bridge.History;
using NT8Bridge.Live.Start;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Demo;

/// <summary>What one closed bar costs the engine: append, timeframes, indicators, signal, cache.</summary>
internal static class EngineTiming
{
    private const int Rounds = 20;
    private static readonly TimeSpan CompilersTime = TimeSpan.FromMilliseconds(300);

    /// <summary>
    /// Passes over the bars by a new engine each: the first, and the fastest of those that follow until the compiler, which works
    /// beside them and begins late, has had its time.
    /// </summary>
    public static EngineCost Cost(TradingEngine like, ReadOnlySpan<Bar> bars)
    {
        if (bars.Length == 0) return new EngineCost(0, 0);
        ISessionCalendar calendar = like.Calendar;
        double first = 0, best = double.MaxValue;
        long begin = Stopwatch.GetTimestamp();
        for (int round = 0; round < Rounds || Stopwatch.GetElapsedTime(begin) < CompilersTime; round++)
        {
            TradingEngine engine = new(like.Options, like.Model, calendar);
            long start = Stopwatch.GetTimestamp();
            foreach (ref readonly Bar bar in bars) engine.OnBar(bar, BarOrigin.PlatformHistory);
            double pass = Stopwatch.GetElapsedTime(start).TotalNanoseconds / bars.Length;
            if (round == 0) first = pass;
            best = Math.Min(best, pass);
        }

        return new EngineCost(first, best);
    }

    /// <summary>
    /// The parts of a start in milliseconds, each the fastest of several: reading the cache file, joining it with the platform's
    /// bars, and seeding a full window with the model's indicators.
    /// </summary>
    public static StartTimes StartTimes(TradingEngine like, IHistorySource cache, HistoryRequest request, Bar[] platform)
    {
        StartTimes best = new(double.MaxValue, double.MaxValue, double.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            HistoryLoad load = cache.Load(request, CancellationToken.None);
            long loaded = Stopwatch.GetTimestamp();
            MergedBar[] joined = HistoryMerge.Join(
                [new BarBatch(cache.Origin, load.Bars), new BarBatch(BarOrigin.PlatformHistory, platform)],
                OverlapPolicy.PreferPlatform, out _);
            long merged = Stopwatch.GetTimestamp();
            TradingEngine engine = new(like.Options, like.Model, like.Calendar);
            foreach (MergedBar bar in joined.TakeLast(like.Options.WindowBars)) engine.OnBar(bar.Bar, bar.Origin);
            best = best.Least(new StartTimes(
                Stopwatch.GetElapsedTime(start, loaded).TotalMilliseconds,
                Stopwatch.GetElapsedTime(loaded, merged).TotalMilliseconds,
                Stopwatch.GetElapsedTime(merged).TotalMilliseconds));
        }

        return best;
    }
}
