using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Live;

/// <summary>An engine on a live chart of the gold sample, on a clock that the test sets.</summary>
internal sealed class LiveRun : IDisposable
{
    /// <summary>First bar that is live, unless the test says otherwise.</summary>
    public const int First = 5004;

    public LiveRun(params IHistorySource[] sources)
        : this(new LiveOptions(), sources)
    {
    }

    public LiveRun(LiveOptions options, params IHistorySource[] sources)
    {
        Engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        Live = new LiveEngine(Engine, options, sources, null, null, new GivenClock(() => Now));
    }

    public long Now { get; set; } = Gold.Bars[First].EndUtcTicks - TimeSpan.TicksPerSecond;

    public TradingEngine Engine { get; }

    public LiveEngine Live { get; }

    public EnginePhase Phase => Live.Phase;

    /// <summary>Started with all bars before <paramref name="first"/> as the platform's history, and joined.</summary>
    public static LiveRun Joined(int first = First)
    {
        var run = new LiveRun { Now = Gold.Bars[first].EndUtcTicks - TimeSpan.TicksPerSecond };
        run.Live.Start("GC 12-13");
        run.Platform(0, first);
        run.Live.EndPlatformHistory();
        run.Live.WaitForSources();
        return run;
    }

    /// <summary>Joined, and so many live bars later.</summary>
    public static LiveRun Ready(int liveBars = 40)
    {
        LiveRun run = Joined();
        run.Take(First, liveBars);
        Assert.AreEqual(EnginePhase.Ready, run.Phase);
        return run;
    }

    public void Platform(int from, int to)
    {
        for (int i = from; i < to; i++) Live.OnPlatformBar(Gold.Bars[i]);
    }

    public void Take(int from, int count)
    {
        for (int i = from; i < from + count; i++) Take(Gold.Bars[i]);
    }

    public void Take(in Bar bar)
    {
        Now = Math.Max(Now, bar.EndUtcTicks);
        Live.OnLiveBar(bar);
    }

    public void AssertClean(int bars, string? message = null) =>
        Assert.AreEqual(Clean(bars), Fingerprint.Of(Engine), message ?? string.Empty);

    /// <summary>The state after one undisturbed pass over the first bars of the sample.</summary>
    public static string Clean(int bars)
    {
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        for (int i = 0; i < bars; i++) engine.OnBar(Gold.Bars[i], BarOrigin.Live);
        return Fingerprint.Of(engine);
    }

    public static Bar With(in Bar bar, long volume) =>
        new(bar.EndUtcTicks, bar.Open, bar.High, bar.Low, bar.Close, volume, bar.TickCount);

    public void Dispose() => Live.Stop();
}
