using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Orders;

/// <summary>Runs a scripted strategy over a few bars of an instrument with ticks of 0.25 and 50 per point.</summary>
internal static class Rig
{
    public static readonly DateTime Start = new(2024, 1, 3, 10, 0, 0, DateTimeKind.Utc);

    public static Instrument Instrument { get; } = new(
        new MasterInstrument { Name = "ES", TickSize = 0.25, PointValue = 50, InstrumentType = InstrumentType.Future },
        "ES 03-24", new DateTime(2024, 3, 1));

    /// <summary>One-minute bars from 10:00 on; the first ends at 10:01.</summary>
    public static Bar[] Minutes(params (double Open, double High, double Low, double Close)[] bars) =>
        [.. bars.Select((bar, i) => new Bar(Start.AddMinutes(i + 1).Ticks, bar.Open, bar.High, bar.Low, bar.Close, 100, 10))];

    /// <summary>A backtest on one-minute bars. Fails the test when the script throws.</summary>
    public static ScriptedStrategy Run(
        ScriptedStrategy.Plot plot, params (double Open, double High, double Low, double Close)[] bars) =>
        Run(plot, new HostContext(), PriceHistory.OfBars(Instrument, Minutes(bars), 60));

    public static ScriptedStrategy Run(ScriptedStrategy.Plot plot, HostContext host, PriceHistory history, int minutes = 1)
    {
        BacktestRun run = new(Request(plot, host, history, minutes));
        Assert.IsTrue(run.Run(), run.Fault?.Message);
        return (ScriptedStrategy)run.Script;
    }

    /// <summary>A chart session: the bars are history, then ticks come.</summary>
    public static (ChartSession Session, ScriptedStrategy Script) Chart(
        ScriptedStrategy.Plot plot, params (double Open, double High, double Low, double Close)[] bars)
    {
        ChartSession session = new(
            Request(plot, new HostContext(), PriceHistory.OfBars(Instrument, Minutes(bars), 60), 1),
            Start.AddMinutes(bars.Length).Ticks);
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        return (session, (ScriptedStrategy)session.Script);
    }

    /// <summary>Gives a chart session a trade, that many seconds after its live data began.</summary>
    public static bool Tick(
        this ChartSession session, double seconds, double price, double bid = double.NaN, double ask = double.NaN) =>
        session.OnTick(
            Instrument, new Tick(Start.AddMinutes(session.HistoricalBars).AddSeconds(seconds).Ticks, price, 1, bid, ask));

    /// <summary>What was filled, as "name side quantity @ price".</summary>
    public static string[] Fills(this ScriptedStrategy script) =>
        [.. script.Plan.Fills.Select(
            fill => FormattableString.Invariant($"{fill.Name} {fill.MarketPosition} {fill.Quantity} @ {fill.Price}"))];

    internal static RunRequest Request(ScriptedStrategy.Plot plot, HostContext host, PriceHistory history, int minutes) => new()
    {
        Script = typeof(ScriptedStrategy),
        Instrument = Instrument,
        Period = new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute, Value = minutes },
        Store = new SeriesStore(history),
        Host = host,
        Parameters = new System.Collections.Generic.Dictionary<string, object> { ["Plan"] = plot },
    };
}
