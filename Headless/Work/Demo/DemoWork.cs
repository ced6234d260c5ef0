using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Work.Compile;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Play;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Demo;

/// <summary>
/// The main job on the bundled gold trades. Days 1 and 2 are the platform's history, but its last half hour is missing there; the
/// warm cache that the run before left behind holds the last four hours, so that the two overlap and only together reach the
/// present; day 3 is played as live ticks.
/// </summary>
public static class DemoWork
{
    internal const string Instrument = "GC 12-13";
    private const string Hours = "Nymex Metals - Energy ETH (dated)";
    internal static readonly BarInterval Interval = new(30);
    private static readonly TimeSpan MissingHistory = TimeSpan.FromMinutes(30);

    /// <summary>Plays the bundled trades to the end.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DemoResult Run(IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        string sample = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");
        DataRequest request = new() { Ticks = [new DataInput(sample)], Instrument = Instrument, TradingHours = Hours };
        RunData data = LoadWork.Run(request, progress, cancellation);
        using var folder = TemporaryPath.NewFolder("nt8bridge-demo-");
        return Play(data, folder.Path, progress, cancellation);
    }

    private static DemoResult Play(
        RunData data, string folder, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        long liveFrom = new DateTime(data.Ticks[^1].UtcTicks).Date.Ticks;
        Tick[] history = [.. data.Ticks.Where(tick => tick.UtcTicks < liveFrom - MissingHistory.Ticks)];
        Tick[] live = [.. data.Ticks.Where(tick => tick.UtcTicks >= liveFrom)];
        Tick[] beforeLive = [.. data.Ticks.Where(tick => tick.UtcTicks < liveFrom)];
        WeeklySessionCalendar calendar = SessionTemplates.Get(Hours);
        DemoCache.Leave(Path.Combine(folder, "NT8Bridge", "playback"), beforeLive, calendar, liveFrom);
        using CompiledScripts scripts = ScriptLoading.Compile([], progress);
        ScriptJournal output = new();
        SeriesStore store = new(PriceHistory.OfTicks(data.Instrument, [.. history, .. live]));
        Type script = scripts.Strategies["NT8BridgeStrategy"];
        RunRequest run = ChartRequest.Of(
            data, store, script, PeriodText.Of(Interval), new Dictionary<string, object>(StringComparer.Ordinal), folder, output);
        ChartPlay play = new(run, liveFrom);
        play.Run(live, speed: 0, new StepShare(progress, "playing day 3"), cancellation);
        ChartResult chart = play.Result(data, output);
        if (play.Live is not { Engine: { } engine })
            return new DemoResult(chart with { EngineCost = new EngineCost(0, 0) }, null, 0, 0);

        Bar[] bars = MadeBars.OfTicks(data.Ticks, Interval, calendar).Bars;
        chart = chart with { EngineCost = EngineTiming.Cost(engine, bars) };
        Bar[] platform = MadeBars.OfTicks(history, Interval, calendar).Bars;
        StartTimes start = DemoCache.StartTimes(engine, platform, calendar, liveFrom);
        return new DemoResult(chart, start, platform.Length, engine.Options.WindowBars);
    }
}
