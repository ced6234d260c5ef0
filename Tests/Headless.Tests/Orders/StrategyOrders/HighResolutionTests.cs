using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class HighResolutionTests
{
    [TestMethod]
    public void Finer_bars_decide_between_stop_and_target_and_stamp_the_fill()
    {
        ScriptedStrategy standard = Run(OrderFillResolution.Standard);
        ScriptedStrategy high = Run(OrderFillResolution.High);

        // The five-minute bar opens nearer to its low, so the standard path goes to the stop first; minute by minute the
        // target traded first, in the minute that ended at 10:07.
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Stop loss Short 1 @ 99" }, standard.Fills());
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Profit target Short 1 @ 101" }, high.Fills());
        Assert.AreEqual(new DateTime(2024, 1, 3, 10, 10, 0), standard.Plan.Fills[1].Time);
        Assert.AreEqual(new DateTime(2024, 1, 3, 10, 7, 0), high.Plan.Fills[1].Time);
        Assert.AreEqual(1, high.Plan.Fills[1].BarIndex);
    }

    [TestMethod]
    public void With_two_series_orders_fill_at_standard_resolution_and_the_log_says_so()
    {
        HostContext host = new();
        ScriptedStrategy script = Run(OrderFillResolution.High, static s => s.Add(BarsPeriodType.Minute, 5), host);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", "Stop loss Short 1 @ 99" }, script.Fills());
        StringAssert.Contains(
            string.Join('\n', ((ScriptJournal)host.Output).Texts(NT8Bridge.Headless.Seams.OutputKind.Log)),
            "high order-fill resolution works with one series and without Tick Replay only");
    }

    [TestMethod]
    public void Under_Tick_Replay_too()
    {
        HostContext host = new();
        Tick[] ticks =
        [
            .. Enumerable.Range(0, 60).Select(static i => new Tick(
                Rig.Start.AddSeconds(10 * i).Ticks, i < 30 ? 100 : i < 36 ? 101.5 : 98.5, 1, double.NaN, double.NaN)),
        ];
        ScriptedStrategy.Plot plot = new()
        {
            Configure = static s => s.OrderFillResolution = OrderFillResolution.High,
            OnBar = static s => { if (s.CurrentBar == 0) s.EnterLong("A"); },
        };
        BacktestRun run = new(
            Rig.Request(plot, host, PriceHistory.OfTicks(Rig.Instrument, ticks), 1) with { IsTickReplay = true });
        Assert.IsTrue(run.Run(), run.Fault?.Message);
        StringAssert.Contains(
            string.Join('\n', ((ScriptJournal)host.Output).Texts(NT8Bridge.Headless.Seams.OutputKind.Log)),
            "high order-fill resolution works with one series and without Tick Replay only");
    }

    /// <summary>
    /// Entered at the open of the first minute, 103 and 97 come in the second, in which no order is near: the trailing stop
    /// follows them when the five minutes close.
    /// </summary>
    [TestMethod]
    [DataRow(true, 103.0 - 5)]
    [DataRow(false, 97.0 + 5)]
    public void A_trailing_stop_follows_the_finer_bars_in_which_nothing_is_due(bool isLong, double stop)
    {
        (double, double, double, double)[] bars =
        [
            .. Enumerable.Repeat((100.0, 100.25, 99.75, 100.0), 6), (100, 103, 97, 100),
            .. Enumerable.Repeat((100.0, 100.25, 99.75, 100.0), 4),
        ];
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s =>
                {
                    s.OrderFillResolution = OrderFillResolution.High;
                    s.SetTrailStop(CalculationMode.Ticks, 20);
                },
                OnBar = s =>
                {
                    if (s.CurrentBar != 0) return;
                    if (isLong) s.EnterLong("A");
                    else s.EnterShort("A");
                },
            },
            new HostContext(), PriceHistory.OfBars(Rig.Instrument, Rig.Minutes(bars), 60), minutes: 5);
        Assert.AreEqual(stop, script.Orders.Single(static order => order.Name == "Trail stop").StopPrice);
    }

    /// <summary>
    /// Bought at 100 in the second five minutes; of the third the first minute has 101, the third falls through the stop at 98:
    /// one point of 50 for the trade and two against it.
    /// </summary>
    [TestMethod]
    public void A_trade_has_seen_the_finer_bars_before_its_exit()
    {
        (double, double, double, double)[] bars =
        [
            .. Enumerable.Repeat((100.0, 100.25, 99.75, 100.0), 10), (100, 101, 99.5, 100), (100, 100.25, 99.75, 100),
            (100, 100, 97.5, 97.5), (97.5, 97.75, 97.25, 97.5), (97.5, 97.75, 97.25, 97.5),
        ];
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s =>
                {
                    s.OrderFillResolution = OrderFillResolution.High;
                    s.SetStopLoss(CalculationMode.Ticks, 8);
                },
                OnBar = static s => { if (s.CurrentBar == 0) s.EnterLong("A"); },
            },
            new HostContext(), PriceHistory.OfBars(Rig.Instrument, Rig.Minutes(bars), 60), minutes: 5);
        NinjaTrader.Cbi.Trade trade = script.SystemPerformance.AllTrades.Single();
        Assert.AreEqual((50.0, 100.0), (trade.MfeCurrency, trade.MaeCurrency));
    }

    private static ScriptedStrategy Run(
        OrderFillResolution resolution, Action<ScriptedStrategy>? configure = null, HostContext? host = null)
    {
        (double, double, double, double)[] bars =
        [
            .. Enumerable.Repeat((100.0, 100.25, 99.75, 100.0), 6),
            (100, 102, 100, 101.5), (101.5, 101.5, 100, 100), (100, 100, 98.5, 98.5), (98.5, 99, 98.5, 98.5),
        ];
        return Rig.Run(
            new()
            {
                Configure = s =>
                {
                    s.OrderFillResolution = resolution;
                    configure?.Invoke(s);
                },
                OnBar = static s =>
                {
                    s.SetStopLoss(CalculationMode.Ticks, 4);
                    s.SetProfitTarget(CalculationMode.Ticks, 4);
                    if (s.CurrentBar == 0) s.EnterLong("A");
                },
            },
            host ?? new HostContext(),
            PriceHistory.OfBars(Rig.Instrument, Rig.Minutes(bars), 60),
            minutes: 5);
    }
}
