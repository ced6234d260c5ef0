using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Cli.Charts;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.History;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Cli;

/// <summary>
/// <c>demo</c>: the main job on the bundled gold trades. Days 1 and 2 are the platform's history, but its last half hour is
/// missing there; the warm cache that the run before left behind holds the last four hours, so that the two overlap and only
/// together reach the present; day 3 is played as live ticks.
/// </summary>
internal sealed class DemoVerb : Verb
{
    private const string InstrumentName = "GC 12-13";
    private static readonly TimeSpan MissingHistory = TimeSpan.FromMinutes(30);
    private static readonly BarInterval Interval = new(30);

    public override string Name => "demo";

    public override string Description => "Plays the bundled gold trades through NT8BridgeStrategy on a chart: cache, history, live, signals, orders.";

    public override VerbResult Run(VerbContext context)
    {
        string sample = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");
        Tick[] ticks = context.Terminal.Progress("reading the sample", progress => MarketDataFile.Read(sample, progress)).Ticks;
        long liveFrom = new DateTime(ticks[^1].UtcTicks).Date.Ticks;
        Tick[] live = [.. ticks.Where(tick => tick.UtcTicks >= liveFrom)];
        Tick[] history = [.. ticks.Where(tick => tick.UtcTicks < liveFrom - MissingHistory.Ticks)];

        string folder = Directory.CreateTempSubdirectory("nt8bridge-demo-").FullName;
        try
        {
            HostContext host = new() { UserDataDir = folder + Path.DirectorySeparatorChar };
            LeaveCache(Path.Combine(folder, "NT8Bridge", "playback"), [.. ticks.Where(tick => tick.UtcTicks < liveFrom)], liveFrom);
            Instrument instrument = host.Instruments.Find(InstrumentName)
                ?? throw new InvalidOperationException($"the host does not know {InstrumentName}");
            RunRequest request = new()
            {
                Script = StrategyScript.Find(context, "NT8BridgeStrategy", []),
                Instrument = instrument,
                Period = new BarsPeriod { BarsPeriodType = BarsPeriodType.Second, Value = Interval.Seconds },
                Store = new SeriesStore(PriceHistory.OfTicks(instrument, [.. history, .. live])),
                Host = host,
            };
            ChartPlay play = new(request, liveFrom);
            context.Terminal.Progress("playing day 3", progress =>
            {
                play.Run(live, speed: 0, progress, context.Cancellation);
                return true;
            });
            double nanoseconds = play.Live is null ? 0 : EngineTiming.NanosecondsPerBar(play.Live.Engine, AllBars(ticks));
            ChartReport report = new(play, host.Accounts.FirstOrDefault(), nanoseconds);
            report.Show(context.Terminal.Tables);
            if (play.Live is not null) ShowStartTimes(context, play.Live.Engine, MadeBars.OfTicks(history, Interval, SessionTemplates.ForInstrument(InstrumentName)).Bars, liveFrom);
            return new VerbResult(report.Json(), play.Fault?.Message);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The parts of the start in real time, measured apart: the session's own clock is virtual.</summary>
    private static void ShowStartTimes(VerbContext context, TradingEngine engine, Bar[] platform, long now)
    {
        string folder = Directory.CreateTempSubdirectory("nt8bridge-demo-").FullName;
        try
        {
            EngineOptions options = engine.Options;
            WarmCache cache = new(new CacheLayout(folder), InstrumentName, Interval, options.WindowBars, engine.Calendar.Name);
            cache.Save([.. platform.TakeLast(options.WindowBars)], now, CancellationToken.None);
            HistoryRequest request = new(InstrumentName, Interval, 0, now, options.WindowBars);
            StartTimes times = EngineTiming.StartTimes(engine, cache, request, platform);
            context.Terminal.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"start-up once warm: reading the cache {times.Read:0.00} ms, joining {platform.Length} bars {times.Join:0.00} ms, seeding {options.WindowBars} bars {times.Seed:0.00} ms"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What the run before would have saved at its end.</summary>
    private static void LeaveCache(string folder, Tick[] ticks, long now)
    {
        WeeklySessionCalendar calendar = SessionTemplates.ForInstrument(InstrumentName);
        EngineOptions options = new();
        WarmCache cache = new(new CacheLayout(folder), InstrumentName, Interval, options.WindowBars, calendar.Name);
        Bar[] bars = [.. AllBars(ticks).Where(bar => bar.EndUtcTicks > now - options.Window.Ticks)];
        BarSave save = cache.Save(bars, now, CancellationToken.None);
        if (!save.IsSaved) throw new WorkFailedException("the demo's cache cannot be written: " + save.Reason);
    }

    private static Bar[] AllBars(Tick[] ticks) => MadeBars.OfTicks(ticks, Interval, SessionTemplates.ForInstrument(InstrumentName)).Bars;
}
