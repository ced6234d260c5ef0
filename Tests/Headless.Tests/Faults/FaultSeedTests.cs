using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Tests.Orders;

namespace NT8Bridge.Headless.Tests.Faults;

/// <summary>What must hold of the host whatever goes wrong: random calls, markets and faults, each case from one seed.</summary>
[TestClass]
public sealed class FaultSeedTests
{
    [TestMethod]
    public void Orders_fills_and_positions_agree_after_every_event()
    {
        Dictionary<string, int> happened = [];
        foreach (int seed in FaultCase.Seeds)
        {
            var drawn = FaultCase.Draw(seed, FaultRig.Live);
            (FaultyChart chart, AccountWatch watch) = Play(drawn);
            Assert.IsNull(chart.Session.Fault, $"{chart.Session.Fault?.Exception}\n{drawn.Repeat}");
            Assert.IsEmpty(watch.Wrong, string.Join('\n', watch.Wrong.Take(5)) + "\n" + drawn.Repeat);
            foreach (FaultCount count in chart.Counts.Where(static count => count.Happened > 0))
            {
                string kind = count.Fault.Split(' ')[0];
                happened[kind] = happened.GetValueOrDefault(kind) + 1;
            }

            if (chart.Stopped.Count > 0) happened["stopped"] = happened.GetValueOrDefault("stopped") + 1;
        }

        if (Environment.GetEnvironmentVariable("NT8BRIDGE_FAULT_SEED") is { Length: > 0 }) return;
        foreach (string kind in FaultKinds.Append("stopped"))
            Assert.IsGreaterThan(3, happened.GetValueOrDefault(kind), kind);
    }

    [TestMethod]
    public void The_same_seed_gives_the_same_events_bit_for_bit()
    {
        foreach (int seed in FaultCase.Seeds.Take(20))
        {
            var drawn = FaultCase.Draw(seed, FaultRig.Live);
            List<string> first = Play(drawn).Watch.Log, second = Play(FaultCase.Draw(seed, FaultRig.Live)).Watch.Log;
            CollectionAssert.AreEqual(first, second, drawn.Repeat);
        }
    }

    [TestMethod]
    public void The_file_of_a_case_reads_back_as_the_case()
    {
        foreach (int seed in FaultCase.Seeds.Take(50))
        {
            string file = FaultScriptText.Of(FaultCase.Draw(seed, FaultRig.Live).Script);
            Assert.AreEqual(file, FaultScriptText.Of(PlatformFaults.Parse(file, "f.json")));
        }
    }

    private static IEnumerable<string> FaultKinds =>
    [
        "reject", "refuseCancel", "refuseChange", "partialFills", "lateFills", "fillAfterCancel", "repeatEvents", "reorderEvents",
        "connectionLost", "accountFill", "expireOrders",
    ];

    private static (FaultyChart Chart, AccountWatch Watch) Play(FaultCase drawn)
    {
        AccountWatch? watch = null;
        ScriptedStrategy.Plot plot = Monkey(drawn.Seed, script =>
        {
            watch ??= new AccountWatch(script.Account);
        });
        Bar[] bars = Rig.Minutes((100, 100.5, 99.5, 100), (100, 100.5, 99.5, 100));
        RunRequest request = Rig.Request(
            plot, new HostContext(), new PriceHistory(Rig.Instrument, bars, 60, drawn.Ticks), 1);
        FaultyChart chart = new(request, FaultRig.Live.Ticks, drawn.Script);
        Assert.IsTrue(chart.Start(), chart.Session.Fault?.Message);
        foreach (Tick tick in drawn.Ticks)
        {
            if (!chart.OnTick(Rig.Instrument, tick)) break;
            CheckStrategy((ScriptedStrategy)chart.Session.Script, watch!);
        }

        chart.Stop();
        watch!.CheckEnd();
        watch.Log.AddRange(plot.Events);
        return (chart, watch);
    }

    /// <summary>The strategy's own position is the sum of its executions.</summary>
    private static void CheckStrategy(ScriptedStrategy script, AccountWatch watch)
    {
        if (script.State != State.Realtime) return;
        int sum = script.Executions.Sum(
            static fill => fill.MarketPosition == MarketPosition.Long ? fill.Quantity : -fill.Quantity);
        int holds = script.Side == MarketPosition.Short ? -script.Position.Quantity : script.Position.Quantity;
        if (sum != holds) watch.Wrong.Add($"the strategy holds {holds}, and its fills add up to {sum}");
    }

    /// <summary>A strategy that does anything at any time, in history too.</summary>
    private static ScriptedStrategy.Plot Monkey(int seed, Action<ScriptedStrategy> begin)
    {
        Random random = new(seed + 1_000_000);
        bool isUnmanaged = seed % 5 == 0;
        return new()
        {
            Configure = s =>
            {
                s.Calculate = random.Next(3) == 0 ? Calculate.OnBarClose : Calculate.OnEachTick;
                s.IsUnmanaged = isUnmanaged;
                s.EntriesPerDirection = random.Next(1, 4);
                s.EntryHandling = random.Next(2) == 0 ? EntryHandling.AllEntries : EntryHandling.UniqueEntries;
                s.StopTargetHandling = (StopTargetHandling)random.Next(2);
                s.TimeInForce = random.Next(2) == 0 ? TimeInForce.Day : TimeInForce.Gtc;
                s.ConnectionLossHandling = (ConnectionLossHandling)random.Next(3);
                s.RealtimeErrorHandling = random.Next(3) == 0
                    ? RealtimeErrorHandling.StopCancelClose
                    : RealtimeErrorHandling.IgnoreAllErrorsNoAlert;
                s.StartBehavior = random.Next(2) == 0 ? StartBehavior.WaitUntilFlat : StartBehavior.ImmediatelySubmit;
                s.IgnoreOverfill = random.Next(2) == 0;
                if (isUnmanaged) return;
                if (random.Next(2) == 0) s.SetStopLoss(CalculationMode.Ticks, random.Next(2, 12));
                else if (random.Next(2) == 0) s.SetTrailStop(CalculationMode.Ticks, random.Next(2, 12));
                if (random.Next(2) == 0) s.SetProfitTarget(CalculationMode.Ticks, random.Next(2, 12));
            },
            OnState = begin,
            OnBar = s => Act(s, random, isUnmanaged),
            OnExecution = (s, _) =>
            {
                if (s.State == State.Realtime && random.Next(6) == 0) Act(s, random, isUnmanaged);
            },
        };
    }

    private static void Act(ScriptedStrategy s, Random random, bool isUnmanaged)
    {
        string name = random.Next(2) == 0 ? "A" : "B";
        double price = s.Close[0] + (random.Next(-8, 9) * 0.25);
        int quantity = random.Next(1, 4);
        int choice = random.Next(20);
        if (isUnmanaged)
        {
            if (choice < 5)
            {
                s.SubmitOrderUnmanaged(
                    0, (OrderAction)random.Next(4), (OrderType)random.Next(5), quantity, price, price,
                    choice < 2 ? "oco" : "", name);
            }
            else if (choice < 8 && s.Orders.Count > 0)
            {
                s.CancelOrder(s.Orders[^1]);
            }

            return;
        }

        switch (choice)
        {
            case 0: s.EnterLong(quantity, name); break;
            case 1: s.EnterShort(quantity, name); break;
            case 2: s.EnterLongLimit(0, true, quantity, price, name); break;
            case 3: s.EnterShortStopMarket(0, true, quantity, price, name); break;
            case 4: s.EnterLongMIT(0, true, quantity, price, name); break;
            case 5: s.ExitLong(); break;
            case 6: s.ExitShort(1, "out", name); break;
            case 7: s.ExitLongLimit(0, true, quantity, price, "limit", name); break;
            case 8: s.ExitShortStopMarket(0, true, quantity, price, "stop", name); break;
            case 9: if (s.Orders.Count > 0) s.CancelOrder(s.Orders[^1]); break;
            case 10: if (s.Orders.Count > 0) s.ChangeOrder(s.Orders[^1], quantity, price, price); break;
        }
    }
}
