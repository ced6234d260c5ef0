using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class MultiInstrumentTests
{
    [TestMethod]
    public void Each_instrument_has_its_position_and_events_see_that_of_their_order()
    {
        HostContext host = new();
        host.Instruments.Add(new MasterInstrument { Name = "AAA", TickSize = 0.25, PointValue = 50 });
        host.Instruments.Add(new MasterInstrument { Name = "BBB", TickSize = 0.5, PointValue = 10 });
        Instrument a = host.Instruments.Find("AAA 03-24")!;
        Instrument b = host.Instruments.Find("BBB 03-24")!;
        List<string> seen = [];
        ScriptedStrategy.Plot plot = new()
        {
            Configure = static s =>
            {
                s.Calculate = Calculate.OnEachTick;
                s.Add("BBB 03-24", BarsPeriodType.Minute, 1);
            },
            OnBar = static s =>
            {
                if (s.State == State.Realtime && s.BarsInProgress == 0 && s.Orders.Count == 0) s.EnterShort(1, 2, "B");
            },
            OnExecution = (s, execution) => seen.Add(
                FormattableString.Invariant(
                    $"{execution.Instrument.FullName} {execution.Price} {s.BarsInProgress} ")
                    + $"{s.Position.MarketPosition} {s.Position.Quantity} {s.Positions[0].Quantity}"),
        };
        Bar[] bars = Rig.Minutes((100, 100.5, 99.5, 100), (100, 100.5, 99.5, 100));
        ChartSession session = new(
            new RunRequest
            {
                Script = typeof(ScriptedStrategy),
                Instrument = a,
                Period = new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute, Value = 1 },
                Store = new SeriesStore(PriceHistory.OfBars(a, bars, 60), PriceHistory.OfBars(b, bars, 60)),
                Host = host,
                Parameters = new Dictionary<string, object> { ["Plan"] = plot },
            },
            Rig.Start.AddMinutes(2).Ticks);
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        Tick At(int seconds, double price) => new(Rig.Start.AddMinutes(2).AddSeconds(seconds).Ticks, price, 1);
        session.OnTick(a, At(1, 100));
        session.OnTick(a, At(2, 101));
        session.OnTick(b, At(3, 200));
        session.OnTick(b, At(4, 199));

        CollectionAssert.AreEqual(new[] { "BBB 03-24 200 1 Short 2 0" }, seen);
        ScriptedStrategy script = (ScriptedStrategy)session.Script;
        Assert.AreEqual(
            20, script.Positions[1].GetUnrealizedProfitLoss(PerformanceUnit.Currency), 1e-9, "2 contracts, 1 point of 10");
    }
}
