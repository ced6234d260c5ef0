using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Strategies;

/// <summary>
/// What the strategy does about its orders with every live bar and every tick allocates nothing, so that no collection of
/// garbage comes between a signal and its order.
/// </summary>
[TestClass]
public sealed class StrategyAllocationTests
{
    private const int Calls = 2_000;

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void A_live_bar_and_a_tick_allocate_nothing_on_the_way_of_orders(bool inPosition)
    {
        using TemporaryFolder folder = new();
        HostContext host = new() { UserDataDir = folder.Path + "/" };
        using CompiledScripts scripts = ScriptCompiler.Compile(ScriptFiles.OwnScripts().Sources, NinjaTraderRelease.Newest);
        Instrument instrument = host.Instruments.Find("GC 12-24")!;
        GoldPath path = new GoldPath().Quiet(TimeSpan.FromMinutes(10));
        path = inPosition ? path.At(2645, TimeSpan.FromMinutes(1)) : path.Quiet(TimeSpan.FromMinutes(1));
        ChartSession session = new(
            new RunRequest
            {
                Script = scripts.Strategies["NT8BridgeStrategy"],
                Instrument = instrument,
                Period = Market.Seconds(30),
                Store = new SeriesStore(PriceHistory.OfTicks(instrument, path.Ticks)),
                TradingHours = instrument.MasterInstrument.TradingHours,
                Host = host,
                Parameters = new Dictionary<string, object>
                {
                    ["ModelFile"] = folder.Write("model.json", GoldPath.Model), ["WindowHours"] = 1, ["UseCache"] = false,
                    ["MoreHistoryDays"] = 0, ["StopAtrMultiple"] = 100.0, ["TargetAtrMultiple"] = 100.0,
                },
            },
            GoldPath.Live.Ticks);
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        foreach (Tick tick in path.Ticks)
            if (tick.UtcTicks >= GoldPath.Live.Ticks) Assert.IsTrue(session.OnTick(instrument, tick), session.Fault?.Message);

        object strategy = session.Script;
        object risk = Field(strategy, "risk"), orders = Field(strategy, "orders");
        object ledger = orders.GetType().GetProperty("Ledger")!.GetValue(orders)!;
        Assert.AreEqual(inPosition ? 1 : 0, ledger.GetType().GetProperty("Position")!.GetValue(ledger));
        Func<bool> checkAccount = risk.GetType().GetMethod("CheckAccount")!.CreateDelegate<Func<bool>>(risk);
        Action<long> onTime = orders.GetType().GetMethod("OnTime")!.CreateDelegate<Action<long>>(orders);
        Action<Signal> onSignal = orders.GetType().GetMethod("OnSignal")!.CreateDelegate<Action<Signal>>(orders);
        Signal signal = ((TradingEngine)strategy.GetType().GetProperty("Engine")!.GetValue(strategy)!).Signals[0];
        Assert.AreEqual(inPosition ? SignalDirection.Buy : SignalDirection.Hold, signal.Direction);
        long now = path.Time.Ticks;
        using (host.Enter())
        {
            Assert.AreEqual(0, Allocated(() => checkAccount()), "the account is compared");
            Assert.AreEqual(0, Allocated(() => onTime(now)), "a tick");
            Assert.AreEqual(0, Allocated(() => onSignal(signal)), "a bar's signal");
        }

        session.Stop();
    }

    private static long Allocated(Action step)
    {
        for (int i = 0; i < Calls; i++) step();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++) step();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static object Field(object of, string name) =>
        of.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(of)!;
}
