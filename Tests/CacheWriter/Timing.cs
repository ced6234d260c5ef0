using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.History;
using NT8Bridge.Live.Start;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.CacheWriter;

/// <summary>What the parts of a start take: the first time in this process (cold), and the shortest of many (warm).</summary>
public static class Timing
{
    private const int Rounds = 50;
    private static readonly BarInterval Interval = new(30);

    public static void Run(string folder, TextWriter output)
    {
        Bar[] bars = Writing.Window(0);
        long now = bars[bars.Length - 1].EndUtcTicks;
        WarmCache cache = Writing.Cache(folder);
        cache.Save(bars, now, CancellationToken.None);
        var request = new HistoryRequest("GC 12-13", Interval, 0, now, Writing.WindowBars);
        SignalModel? model = null;
        ISessionCalendar? calendar = null;
        var parts = new (string Name, Action Work)[]
        {
            ("read and prove the cache file", () => cache.Load(request, CancellationToken.None)),
            ("read model and session template",
                () => (model, calendar) = (SignalModel.Default(), SessionTemplates.ForInstrument("GC 12-13"))),
            ("join 480 bars of the cache with 480 of the platform", () => Join(bars)),
            ("make the engine and take 480 bars", () => Seed(new TradingEngine(new EngineOptions(), model!, calendar!), bars)),
            ("write the cache file, flushed to the disk", () => cache.Save(Changed(bars), now, CancellationToken.None)),
        };
        double[] cold = parts.Select(part => Milliseconds(part.Work)).ToArray();
        for (int i = 0; i < parts.Length; i++)
        {
            double warm = Enumerable.Range(0, Rounds).Min(_ => Milliseconds(parts[i].Work));
            output.WriteLine(string.Format(
                CultureInfo.InvariantCulture, "{0,-52} cold {1,8:0.000} ms, warm {2,8:0.000} ms", parts[i].Name, cold[i], warm));
        }
    }

    private static int _change;

    private static Bar[] Changed(Bar[] bars)
    {
        Bar last = bars[bars.Length - 1];
        _change++;
        var changed = new Bar(
            last.EndUtcTicks, last.Open, last.High, last.Low, last.Close, last.Volume + _change, last.TickCount);
        return bars.Take(bars.Length - 1).Append(changed).ToArray();
    }

    private static void Join(Bar[] bars) => HistoryMerge.Join(
        new[] { new BarBatch(BarOrigin.WarmCache, bars), new BarBatch(BarOrigin.PlatformHistory, bars) },
        OverlapPolicy.PreferPlatform, out _);

    private static void Seed(TradingEngine engine, Bar[] bars)
    {
        foreach (Bar bar in bars) engine.OnBar(bar, BarOrigin.PlatformHistory);
    }

    private static double Milliseconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
