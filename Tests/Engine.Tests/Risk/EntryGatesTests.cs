using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Risk;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Risk;

[TestClass]
public sealed class EntryGatesTests
{
    private static readonly long Noon = new DateTime(2024, 3, 12, 12, 0, 0, DateTimeKind.Utc).Ticks;

    private static readonly Session Day = new(
        Noon - TimeSpan.FromHours(6).Ticks, Noon + TimeSpan.FromHours(6).Ticks, new DateTime(2024, 3, 12));

    [TestMethod]
    public void An_entry_passes_when_nothing_speaks_against_it()
    {
        EntryGates gates = new(Rules());
        Assert.IsNull(gates.Ask(Open()));
        Assert.AreEqual(0, gates.AllRefusals);
    }

    /// <summary>Each gate alone closes at its own condition, is named, counted, and has a sentence.</summary>
    [TestMethod]
    [DataRow(EntryGate.SignalsOnly)]
    [DataRow(EntryGate.Permission)]
    [DataRow(EntryGate.Pause)]
    [DataRow(EntryGate.OrderConnection)]
    [DataRow(EntryGate.Reconciliation)]
    [DataRow(EntryGate.Flattening)]
    [DataRow(EntryGate.LossLimit)]
    [DataRow(EntryGate.Readiness)]
    [DataRow(EntryGate.SessionOver)]
    [DataRow(EntryGate.SessionEnd)]
    [DataRow(EntryGate.StaleSignal)]
    [DataRow(EntryGate.Distance)]
    [DataRow(EntryGate.Hours)]
    [DataRow(EntryGate.Days)]
    [DataRow(EntryGate.TradesPerDay)]
    [DataRow(EntryGate.MaximumPosition)]
    [DataRow(EntryGate.OrderRate)]
    public void Each_gate_closes_by_its_own_condition(EntryGate gate)
    {
        EntryRules rules = Rules();
        EntryMoment moment = Open();
        EntryGates gates = new(rules);
        Close(gate, moment, rules, gates);
        Assert.AreEqual(gate, gates.Ask(moment));
        Assert.AreEqual(1, gates.Refusals(gate));
        Assert.AreEqual(1, gates.AllRefusals);
        Assert.IsGreaterThan(10, RefusalText.Of(gate, moment).Length);
        bool isNoSignal =
            gate is EntryGate.SignalsOnly or EntryGate.Readiness or EntryGate.SessionOver or EntryGate.StaleSignal;
        Assert.AreEqual(!isNoSignal, gates.IsTradable(moment), "whether it may close a position");
        EntryGate[] others = [.. Enum.GetValues(typeof(EntryGate)).Cast<EntryGate>().Where(other => other != gate)];
        Assert.AreEqual(0, others.Sum(gates.Refusals));
    }

    [TestMethod]
    public void The_first_closed_gate_in_their_order_is_named()
    {
        EntryGates gates = new(Rules());
        EntryMoment moment = Open();
        moment.IsReady = false;
        moment.IsLossLimitReached = true;
        moment.HasDistance = false;
        Assert.AreEqual(EntryGate.LossLimit, gates.FirstClosed(moment));
        Assert.AreEqual(0, gates.AllRefusals);
    }

    /// <summary>A bar that ends at 17:58:30 before an end at 18:00 with 90 seconds: the last that holds back.</summary>
    [TestMethod]
    public void The_session_end_holds_back_from_its_seconds_on_and_not_before()
    {
        EntryGates gates = new(Rules());
        EntryMoment moment = Open();
        moment.BarEndUtcTicks = moment.UtcTicks = Day.EndUtcTicks - TimeSpan.FromSeconds(90).Ticks;
        Assert.AreEqual(EntryGate.SessionEnd, gates.FirstClosed(moment));
        moment.BarEndUtcTicks = moment.UtcTicks = Day.EndUtcTicks - TimeSpan.FromSeconds(91).Ticks;
        Assert.IsNull(gates.FirstClosed(moment));
    }

    /// <summary>Where positions may be held over the session's end, a signal of an ended session is still never traded.</summary>
    [TestMethod]
    public void A_signal_of_an_ended_session_is_never_traded()
    {
        EntryRules rules = Rules();
        rules.BeforeSessionEnd = TimeSpan.Zero;
        EntryGates gates = new(rules);
        EntryMoment moment = Open();
        moment.BarEndUtcTicks = Day.EndUtcTicks - TimeSpan.FromHours(1).Ticks;
        moment.IsHistory = true;
        moment.UtcTicks = Day.EndUtcTicks - 1;
        Assert.IsNull(gates.FirstClosed(moment));
        moment.UtcTicks = Day.EndUtcTicks;
        Assert.AreEqual(EntryGate.SessionOver, gates.FirstClosed(moment));
    }

    /// <summary>121 seconds are too old live; in history they pass and are counted, since live would have differed.</summary>
    [TestMethod]
    public void An_old_signal_is_refused_live_and_counted_in_history()
    {
        EntryGates gates = new(Rules());
        EntryMoment moment = Open();
        moment.UtcTicks = moment.BarEndUtcTicks + TimeSpan.FromSeconds(120).Ticks;
        Assert.IsNull(gates.Ask(moment));
        moment.UtcTicks++;
        Assert.AreEqual(EntryGate.StaleSignal, gates.Ask(moment));
        Assert.AreEqual(0, gates.StaleInHistory);
        moment.IsHistory = true;
        Assert.IsNull(gates.Ask(moment));
        Assert.AreEqual(1, gates.StaleInHistory);
    }

    /// <summary>
    /// A turn asks about one signal three times: for the entry, for closing, and again when the position is flat. The next
    /// signal that is acted on late is the second; one that only closes a position counts as well, one in time never.
    /// </summary>
    [TestMethod]
    public void A_late_signal_counts_once_however_often_it_is_asked_about()
    {
        EntryGates gates = new(Rules());
        EntryMoment moment = Open();
        moment.IsHistory = true;
        Assert.IsTrue(gates.IsTradable(moment));
        Assert.AreEqual(0, gates.StaleInHistory);
        moment.UtcTicks = moment.BarEndUtcTicks + TimeSpan.FromMinutes(3).Ticks;
        Assert.IsNull(gates.Ask(moment));
        Assert.IsTrue(gates.IsTradable(moment));
        Assert.IsNull(gates.Ask(moment));
        Assert.AreEqual(1, gates.StaleInHistory);

        moment.BarEndUtcTicks += TimeSpan.FromMinutes(10).Ticks;
        moment.UtcTicks = moment.BarEndUtcTicks + TimeSpan.FromMinutes(3).Ticks;
        moment.IsPaused = true;
        Assert.AreEqual(EntryGate.Pause, gates.Ask(moment));
        Assert.AreEqual(1, gates.StaleInHistory, "nothing was done yet");
        Assert.IsTrue(gates.IsTradable(moment));
        Assert.AreEqual(2, gates.StaleInHistory);
        moment.IsSignalsOnly = true;
        moment.BarEndUtcTicks++;
        Assert.IsFalse(gates.IsTradable(moment));
        Assert.AreEqual(2, gates.StaleInHistory);
    }

    [TestMethod]
    public void Trades_of_a_day_count_anew_on_the_next()
    {
        EntryRules rules = Rules();
        rules.TradesPerDay = 2;
        EntryGates gates = new(rules);
        EntryMoment moment = Open();
        gates.OnEntrySent(Day.TradingDay);
        Assert.IsNull(gates.FirstClosed(moment));
        gates.OnEntrySent(Day.TradingDay);
        Assert.AreEqual(EntryGate.TradesPerDay, gates.FirstClosed(moment));
        moment.Session = new Session(Day.BeginUtcTicks, Day.EndUtcTicks, Day.TradingDay.AddDays(1));
        Assert.IsNull(gates.FirstClosed(moment));
        gates.OnEntrySent(Day.TradingDay.AddDays(1));
        Assert.IsNull(gates.FirstClosed(moment));
    }

    /// <summary>The account may be short 3 of others: one long more is no risk, one short more is.</summary>
    [TestMethod]
    public void The_maximum_position_counts_what_the_account_holds_of_others()
    {
        EntryRules rules = Rules();
        rules.MaximumPosition = 3;
        EntryGates gates = new(rules);
        EntryMoment moment = Open();
        moment.AccountPosition = -3;
        moment.Entry = -1;
        Assert.AreEqual(EntryGate.MaximumPosition, gates.FirstClosed(moment));
        moment.Entry = 1;
        Assert.IsNull(gates.FirstClosed(moment));
        moment.AccountPosition = int.MinValue;
        moment.Entry = -1;
        Assert.AreEqual(EntryGate.MaximumPosition, gates.FirstClosed(moment));
    }

    [TestMethod]
    public void Ten_orders_a_minute_slide_with_the_minute()
    {
        OrderRate rate = new(10);
        long second = TimeSpan.TicksPerSecond;
        for (int i = 0; i < 10; i++)
        {
            Assert.IsTrue(rate.HasRoom(Noon + i * second));
            rate.OnOrder(Noon + i * second);
        }

        Assert.IsFalse(rate.HasRoom(Noon + 59 * second));
        Assert.IsTrue(rate.HasRoom(Noon + 60 * second));
        rate.OnOrder(Noon + 60 * second);
        Assert.IsFalse(rate.HasRoom(Noon + 60 * second));
        Assert.IsTrue(rate.HasRoom(Noon + 61 * second));
    }

    [TestMethod]
    public void A_limit_out_of_range_is_named()
    {
        EntryRules rules = Rules();
        rules.MaximumPosition = 0;
        ArgumentException fault = Assert.ThrowsExactly<ArgumentException>(() => new EntryGates(rules));
        StringAssert.Contains(fault.Message, "MaximumPosition is 0");
    }

    private static EntryRules Rules() => new() { BeforeSessionEnd = TimeSpan.FromSeconds(90) };

    private static EntryMoment Open() => new()
    {
        UtcTicks = Noon,
        BarEndUtcTicks = Noon,
        Session = Day,
        IsPermitted = true,
        IsOrderConnected = true,
        IsReconciled = true,
        IsReady = true,
        HasDistance = true,
        ExchangeTime = new DateTime(2024, 3, 12, 8, 0, 0),
        Entry = 1,
    };

    private static void Close(EntryGate gate, EntryMoment moment, EntryRules rules, EntryGates gates)
    {
        switch (gate)
        {
            case EntryGate.SignalsOnly: moment.IsSignalsOnly = true; break;
            case EntryGate.Permission: moment.IsPermitted = false; break;
            case EntryGate.Pause: moment.IsPaused = true; break;
            case EntryGate.OrderConnection: moment.IsOrderConnected = false; break;
            case EntryGate.Reconciliation: moment.IsReconciled = false; break;
            case EntryGate.Flattening: moment.IsFlattening = true; break;
            case EntryGate.LossLimit: moment.IsLossLimitReached = true; break;
            case EntryGate.Readiness: moment.IsReady = false; break;
            case EntryGate.SessionOver: moment.UtcTicks = Day.EndUtcTicks; break;
            case EntryGate.SessionEnd: moment.BarEndUtcTicks = Day.EndUtcTicks - TimeSpan.TicksPerMinute; break;
            case EntryGate.StaleSignal: moment.UtcTicks += TimeSpan.FromMinutes(3).Ticks; break;
            case EntryGate.Distance: moment.HasDistance = false; break;
            case EntryGate.Hours: rules.Hours = EntryHours.Parse("09:00-10:00"); break;
            case EntryGate.Days: rules.Days = EntryDays.Parse("Mon"); break;
            case EntryGate.TradesPerDay:
                rules.TradesPerDay = 1;
                gates.OnEntrySent(Day.TradingDay);
                break;
            case EntryGate.MaximumPosition: moment.Entry = 11; break;
            case EntryGate.OrderRate:
                for (int i = 0; i < rules.OrdersPerMinute; i++) gates.OnOrderSent(Noon);
                break;
            default: Assert.Fail($"{gate} has no case"); break;
        }
    }
}
