using System;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.History;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Demo;

/// <summary>The warm cache of the demo.</summary>
internal static class DemoCache
{
    /// <summary>
    /// Leaves what the run before would have saved at its end: the bars of the window before <paramref name="now"/>.
    /// </summary>
    public static void Leave(string folder, Tick[] ticks, WeeklySessionCalendar calendar, long now)
    {
        EngineOptions options = new();
        Bar[] bars =
        [
            .. MadeBars.OfTicks(ticks, DemoWork.Interval, calendar).Bars
                .Where(bar => bar.EndUtcTicks > now - options.Window.Ticks),
        ];
        BarSave save = In(folder, options, calendar).Save(bars, now, CancellationToken.None);
        if (!save.IsSaved) throw new WorkFailedException($"the demo's cache cannot be written: {save.Reason}");
    }

    /// <summary>The parts of the start in real time, measured apart: the session's own clock is virtual.</summary>
    public static StartTimes StartTimes(TradingEngine engine, Bar[] platform, WeeklySessionCalendar calendar, long now)
    {
        using var folder = TemporaryPath.NewFolder("nt8bridge-demo-");
        EngineOptions options = engine.Options;
        WarmCache cache = In(folder.Path, options, calendar);
        cache.Save([.. platform.TakeLast(options.WindowBars)], now, CancellationToken.None);
        HistoryRequest request = new(DemoWork.Instrument, DemoWork.Interval, 0, now, options.WindowBars);
        return EngineTiming.StartTimes(engine, cache, request, platform);
    }

    private static WarmCache In(string folder, EngineOptions options, WeeklySessionCalendar calendar) =>
        new(new CacheLayout(folder), DemoWork.Instrument, DemoWork.Interval, options.WindowBars, calendar.Name);
}
