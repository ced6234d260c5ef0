using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Check;

namespace NT8Bridge.Testing;

/// <summary>Runs scripts and reads what became of them.</summary>
internal static class ScriptRuns
{
    /// <summary>Lines of output that are kept; a script that writes more in a test has a fault of its own.</summary>
    private const int MostLines = 1_000_000;

    /// <summary>Over history alone.</summary>
    public static ScriptOutcome<TScript> History<TScript>(TestPlan plan)
        where TScript : NinjaScriptBase
    {
        if (plan.Faults is not null)
            throw new ScriptTestException("In history nothing goes wrong at the broker; platform faults are for InPlayback.");
        ScriptJournal journal = new(MostLines);
        BuiltMarket market = plan.OnMarket;
        if (plan.IsTickReplay && market.Store.HistoryOf(market.Instrument).Ticks.Length == 0)
            throw new ScriptTestException("Tick Replay needs a market of trades.");
        BacktestRun run = Made(() => new BacktestRun(Request(plan, market.Store, journal)));
        run.Run();
        return Outcome<TScript>(plan, [run], journal, []);
    }

    /// <summary>Over history as a view shows it; what the script showed at each bar as it stood then.</summary>
    public static RunLog Logged(TestPlan plan, HistoryView view)
    {
        RunLog log = new();
        ScriptJournal journal = new(MostLines);
        BacktestRun run = Made(
            () => new BacktestRun(Request(plan, plan.OnMarket.Store, journal, view with { AfterBar = log.AfterBar })));
        run.Run();
        log.End(run.Fault is { } fault ? new WorkText($"{fault.Message}") : null);
        return log;
    }

    /// <summary>History up to a time, then trade by trade.</summary>
    public static ScriptOutcome<TScript> Playback<TScript>(TestPlan plan, long liveFromUtcTicks)
        where TScript : NinjaScriptBase
    {
        ScriptJournal journal = new(MostLines);
        PlayedMarket market = plan.OnMarket.PlayedFrom(liveFromUtcTicks);
        FaultyChart chart = Made(
            () => new FaultyChart(Request(plan, market.Store, journal), market.FromUtcTicks, plan.Faults));
        bool isRunning = chart.Start();
        foreach (PlayedTrade trade in market.Trades)
        {
            if (!isRunning) break;
            isRunning = chart.OnTick(trade.Instrument, trade.Tick);
        }

        if (isRunning) chart.CloseFormingBars();
        chart.Stop();
        FaultCount[] idle = [.. chart.Counts.Where(count => count.Happened == 0)];
        if (idle.Length > 0)
            throw new ScriptTestException($"It never happened: {string.Join(", ", idle.Select(count => count.Fault))}.");
        IEnumerable<ScriptRun> runs = chart.Stopped.Contains(chart.Session) ? chart.Stopped : chart.Stopped.Append(chart.Session);
        return Outcome<TScript>(plan, [.. runs], journal, chart.Counts);
    }

    private static TRun Made<TRun>(Func<TRun> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException e)
        {
            throw new ScriptTestException(e.Message, e);
        }
    }

    private static RunRequest Request(TestPlan plan, SeriesStore store, ScriptJournal journal, HistoryView? view = null)
    {
        BuiltMarket market = plan.OnMarket;
        return new RunRequest
        {
            Script = plan.Script,
            Instrument = market.Instrument,
            Period = market.Period,
            Store = store,
            TradingHours = market.TradingHours,
            Parameters = plan.Parameters,
            IsTickReplay = plan.IsTickReplay,
            View = view,
            Host = new HostContext
            {
                Instruments = market.Instruments,
                TradingHours = KnownInstruments.TradingHours,
                GeneralOptions = new GeneralOptions { TimeZoneInfo = plan.Market!.Plan.Zone },
                Commission = plan.Commission is { } perUnit ? new Commission { PerUnit = perUnit } : null,
                Fills = plan.Fills,
                Output = journal,
            },
        };
    }

    private static ScriptOutcome<TScript> Outcome<TScript>(
        TestPlan plan, ScriptRun[] runs, ScriptJournal journal, IReadOnlyList<FaultCount> faults)
        where TScript : NinjaScriptBase
    {
        ScriptFault? fault = runs.Select(run => run.Fault).FirstOrDefault(fault => fault is not null);
        if (fault is not null && !plan.MayThrow) throw new ScriptTestException(fault.Message, fault.Exception);
        return new ScriptOutcome<TScript>(runs, journal, faults) { Fault = fault };
    }
}
