using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host.Faults;

namespace NT8Bridge.Testing.Tests;

[TestClass]
public sealed class PlaybackTests
{
    private static readonly Market Gap =
        Market.Of("ES 12-25").Minutes().At("2025-11-03 15:00").From(5000).Flat(bars: 3).Gap(4).Up(1).Down(1, bars: 4);

    [TestMethod]
    [DataRow(0)]
    [DataRow(2)]
    [DataRow(5)]
    public void The_same_prices_give_the_same_trades(int afterBars)
    {
        BothOutcomes<GapFade> both = ScriptTest.Of<GapFade>().On(Gap).InBoth(afterBars).ExpectSame();
        Assert.HasCount(2, both.Playback.Fills);
    }

    /// <summary>Walks and stops between them, filled at prices that only the way within a bar decides.</summary>
    [TestMethod]
    public void A_long_walk_gives_the_same_trades_too()
    {
        Market market = Gap;
        for (int part = 1; part <= 10; part++) market = market.Gap(part % 2 == 0 ? -5 : 5).Walk(part, bars: 40);
        BothOutcomes<GapFade> both = ScriptTest.Of<GapFade>().On(market).InBoth(20).ExpectSame();
        Assert.IsTrue(both.History.Fills.Count >= 6, string.Join("\n", both.History.Fills));
    }

    [TestMethod]
    public void What_differs_is_named() => Failing.With(
        () => ScriptTest.Of<Partial>().On(Gap).InBoth(4).ExpectSame(), "It does not do the same in history and in playback.",
        "fill 1 is \"6 Buy 1 @ 5003.00 Buy\" in history, \"nothing\" in playback",
        "bar 4: the plot Live is 0 in history, 1 in playback");

    /// <summary>Of the 5-point bars and the 4 bars after them each is seen to close.</summary>
    [TestMethod]
    public void All_bars_are_seen_to_close() => Assert.AreEqual(8, ScriptTest.Of<GapFade>().On(Gap).InPlayback().Bars);

    [TestMethod]
    public void It_can_begin_at_a_time()
    {
        ScriptOutcome<Partial> run = ScriptTest.Of<Partial>().On(Gap).InPlayback("2025-11-03 15:06");
        run.ExpectPlot("Live", bar: 5, 0).ExpectPlot("Live", bar: 6, 1);
        Failing.With(() => ScriptTest.Of<Partial>().On(Gap).InPlayback("15:06"), "'15:06' is no time of the form");
        Failing.With(() => ScriptTest.Of<Partial>().On(Gap).InPlayback("2025-11-04 15:06"), "Nothing would be played");
        Failing.With(() => ScriptTest.Of<Partial>().On(Gap).InPlayback(8), "The chart has 8 bars; after 8 of them nothing");
    }

    [TestMethod]
    public void Platform_faults_happen()
    {
        ScriptOutcome<GapFade> run = ScriptTest.Of<GapFade>().On(Gap)
            .PlatformFaults(new RejectedOrder { Order = "Fade" }).InPlayback();
        run.ExpectOrders("SellShort 1 Market Rejected Fade").ExpectNoFills();
        Assert.AreEqual(1, run.FaultCounts.Single().Happened);
        run = ScriptTest.Of<GapFade>().On(Gap).With("DefaultQuantity", 3)
            .PlatformFaults("""{ "faults": [{ "kind": "partialFills", "order": "Fade", "sizes": [1] }] }""").InPlayback();
        Assert.AreEqual("4 SellShort 1 @ 5005.00 Fade", run.Fills[0].ToString());
        run.ExpectPosition(4, -3).ExpectFlat();
    }

    [TestMethod]
    public void A_fault_that_never_happens_fails_the_test()
    {
        ScriptTest<GapFade> test = ScriptTest.Of<GapFade>().On(Gap);
        Failing.With(
            () => test.PlatformFaults(new RejectedOrder { Order = "Other" }).InPlayback(), "It never happened: reject 'Other'.");
        Failing.With(
            () => test.PlatformFaults("""{ "faults": [{ "kind": "flood" }] }""").InPlayback(), "the kind 'flood' is unknown");
        Failing.With(() => test.PlatformFaults("nowhere.json"), "nowhere.json");
        Failing.With(() => test.PlatformFaults(new RejectedOrder()).InHistory(), "platform faults are for InPlayback");
    }

    /// <summary>The strategy is stopped by a lost connection and started anew; what it trades after that counts too.</summary>
    [TestMethod]
    public void A_strategy_that_is_started_anew_is_one_run()
    {
        ScriptOutcome<GapFade> run = ScriptTest.Of<GapFade>().On(Gap.Flat(bars: 5).Gap(-4).Down(1).Up(1, bars: 4))
            .With("ConnectionLossHandling", ConnectionLossHandling.Recalculate)
            .PlatformFaults(new LostConnection { At = new DateTime(2025, 11, 3, 15, 9, 10), Seconds = 45 }).InPlayback();
        run.ExpectFills(
            "4 SellShort 1 @ 5005.00 Fade", "6 BuyToCover 1 @ 5003.00 Profit target",
            "14 Buy 1 @ 4996.00 Fade", "16 Sell 1 @ 4998.00 Profit target");
    }

    [TestMethod]
    public void An_account_of_its_own_is_traded() => Assert.AreEqual(
        "Mine", ScriptTest.Of<GapFade>().On(Gap).OnAccount(new TradedAccount { Name = "Mine" }).InPlayback().Script.Account.Name);

    /// <summary>Buys once, at a bar that is history in one run and live in the other, and only in history.</summary>
    public class Partial : Strategy
    {
        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                BarsRequiredToTrade = 0;
                AddPlot(System.Windows.Media.Brushes.Red, "Live");
            }
        }

        protected override void OnBarUpdate()
        {
            Values[0][0] = State == State.Historical ? 0 : 1;
            if (CurrentBar == 5 && State == State.Historical) EnterLong();
        }
    }
}
