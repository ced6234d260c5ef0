using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Check;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Tests.Work.Check;

/// <summary>What scripts know of bars that are still to come, set anew, and need of the past.</summary>
[TestClass]
public sealed class CheckWorkTests
{
    private const int Count = 150;
    private const ulong Seed = 7;

    [TestMethod]
    [DataRow("Close.GetValueAt(CurrentBar + 2)")]
    [DataRow("Bars.GetClose(CurrentBar + 2)")]
    public void A_plot_that_reads_two_bars_ahead_is_named_with_its_bar_and_value(string read)
    {
        CheckResult result = Indicator("Seer", $"if (CurrentBar >= 30 && CurrentBar + 2 < Count) Value[0] = {read};");
        Assert.IsFalse(result.IsClean);
        ValueDifference first = result.LookAhead.Single();
        Assert.AreEqual((CheckedKind.Plot, "Plot", 30, 0), (first.Kind, first.Name, first.Moment.Bar, first.Moment.Series));
        Assert.AreEqual(WalkingMinutes.FirstEnd.AddMinutes(30), first.Moment.Utc);
        double known = WalkingMinutes.Closes(Count, Seed)[32];
        Assert.AreEqual(known.ToString(System.Globalization.CultureInfo.InvariantCulture), first.With);
        Assert.AreEqual((FutureChange.Withheld, "not set"), (first.Change!.Value, first.Without));
        Assert.AreEqual(2, result.BarsAhead!.Value);
        Assert.IsNull(result.KnowsTheEnd);
        Assert.IsEmpty(result.Repainting);
    }

    [TestMethod]
    public void An_order_of_a_strategy_that_knows_the_next_bars_is_named()
    {
        double[] closes = WalkingMinutes.Closes(Count, Seed);
        CheckResult result = Strategy(
            "Seer",
            "if (CurrentBar + 2 >= Count) return; if (Bars.GetClose(CurrentBar + 2) > Close[0] + 0.5) EnterLong(\"Sure\"); "
            + "else if (Bars.GetClose(CurrentBar + 2) < Close[0]) ExitLong();");
        ValueDifference first = result.LookAhead.Single();
        Assert.AreEqual((CheckedKind.Order, "Sure"), (first.Kind, first.Name));

        // BarsRequiredToTrade is 20; from there on the first bar where the entry depends on the bar two later: above by the data
        // and below by the changed future, or the other way round.
        Assert.AreEqual(20, first.Moment.Bar);
        bool isBought = closes[22] > closes[20] + 0.5;
        Assert.AreEqual(isBought ? "Buy 1 Market: Working" : "none", first.With);
        Assert.AreEqual(isBought ? "none" : "Buy 1 Market: Working", first.Without);
        Assert.AreEqual(2, result.BarsAhead!.Value);
    }

    [TestMethod]
    public void A_plain_cross_is_clean()
    {
        CheckResult result = Strategy(
            "Cross", "if (CrossAbove(SMA(3), SMA(9), 1)) EnterLong(); else if (CrossBelow(SMA(3), SMA(9), 1)) EnterShort();",
            "double last; Series<double> gap;", "IsOverlay = true; AddPlot(Brushes.Red, \"Fast\");");
        Assert.IsTrue(result.IsClean);
        Assert.IsGreaterThan(4, result.Orders);
        Assert.IsNull(result.KnowsTheEnd);
        Assert.IsNull(result.NotRepeatable);
        Assert.IsEmpty(result.Repainting);
        HistoryNeed orders = result.History.Single(need => need.Kind == CheckedKind.Order);
        Assert.IsNotNull(orders.Bars);
    }

    [TestMethod]
    public void A_plot_of_past_bars_repaints_and_does_not_look_ahead()
    {
        CheckResult result = Indicator("Pivot", "if (CurrentBar % 40 == 25) Value[5] = High[5];");
        Assert.IsTrue(result.IsClean);
        Repainting plot = result.Repainting.Single();
        Assert.AreEqual(("Plot", 4, 5, 20), (plot.Plot, plot.Values, plot.MostBarsBack, plot.Bar));
        Assert.AreEqual((25, 25), (plot.At.Bar, plot.At.Primary));
        Assert.AreEqual(WalkingMinutes.FirstEnd.AddMinutes(20), plot.Utc);
        double[] closes = WalkingMinutes.Closes(Count, Seed);
        Assert.AreEqual((null, Math.Max(closes[19], closes[20]) + 0.25), (plot.Before, plot.After));
    }

    [TestMethod]
    public void A_past_value_that_knows_a_later_bar_is_look_ahead()
    {
        CheckResult result = Indicator(
            "Back", "if (CurrentBar > 9 && CurrentBar + 1 < Count) Value[3] = Close.GetValueAt(CurrentBar + 1);");
        ValueDifference first = result.LookAhead.First();
        Assert.AreEqual((CheckedKind.PastValue, "Plot of bar 7", 10), (first.Kind, first.Name, first.Moment.Bar));
        Assert.AreEqual(1, result.BarsAhead!.Value);
    }

    /// <summary>Values of past bars that are set further back than is looked at after each bar are found at the end.</summary>
    [TestMethod]
    public void A_repainting_from_far_back_is_found_too()
    {
        CheckResult result = Indicator("Far", "if (CurrentBar == 140) Value[139] = 5;");
        Repainting plot = result.Repainting.Single();
        Assert.AreEqual((1, 1, 5.0), (plot.Bar, plot.Values, plot.After!.Value));
    }

    [TestMethod]
    public void The_end_of_the_data_is_told_apart_from_a_look_ahead()
    {
        CheckResult result = Indicator("Ender", "if (CurrentBar < Count - 4) Value[0] = Close[0];");
        Assert.IsTrue(result.IsClean);
        Assert.AreEqual((CheckedKind.Plot, 46), (result.KnowsTheEnd!.Kind, result.KnowsTheEnd.Moment.Bar));
        Assert.AreEqual("not set", result.KnowsTheEnd.Without);
    }

    [TestMethod]
    public void Knowledge_of_the_last_bar_reaches_that_far()
    {
        CheckResult result = Indicator("Last", "Value[0] = Bars.GetClose(Count - 1);");
        Assert.AreEqual(0, result.LookAhead.Single().Moment.Bar);
        Assert.AreEqual(Count - 1, result.BarsAhead!.Value);
    }

    [TestMethod]
    public void What_is_read_before_the_first_bar_is_knowledge_too()
    {
        CheckResult result = Strategy(
            "Early", "if (CurrentBar == 30 && Close[0] > mean) EnterLong(); "
                + "if (CurrentBar == 30 && Close[0] <= mean) EnterShort();",
            "double mean;",
            "} else if (State == State.DataLoaded) { mean = 0; "
                + "for (int i = 0; i < Bars.Count; i++) mean += Bars.GetClose(i) / Bars.Count;");
        Assert.AreEqual((CheckedKind.Order, 30), (result.LookAhead.First().Kind, result.LookAhead.First().Moment.Bar));
    }

    [TestMethod]
    public void A_script_that_gives_something_else_each_time_cannot_be_judged()
    {
        CheckResult result = Indicator("Chance", "Value[0] = Guid.NewGuid().GetHashCode();");
        Assert.IsFalse(result.IsClean);
        Assert.AreEqual(0, result.NotRepeatable!.Moment.Bar);
        Assert.IsEmpty(result.LookAhead);
        Assert.AreEqual(2, result.Runs);
    }

    /// <summary>Runs share no static field, so that none learns from another what its later bars were.</summary>
    [TestMethod]
    public void A_static_field_hides_nothing()
    {
        CheckResult result = Indicator(
            "Keeper", "if (!Known.ContainsKey(CurrentBar) && CurrentBar + 1 < Count) "
                + "Known[CurrentBar] = Close.GetValueAt(CurrentBar + 1); "
                + "if (Known.ContainsKey(CurrentBar)) Value[0] = Known[CurrentBar];",
            "static readonly Dictionary<int, double> Known = new Dictionary<int, double>();");
        Assert.AreEqual((CheckedKind.Plot, 0), (result.LookAhead.Single().Kind, result.LookAhead.Single().Moment.Bar));
    }

    [TestMethod]
    public void A_second_series_is_watched_as_the_first()
    {
        CheckResult result = Strategy(
            "Higher",
            "if (BarsInProgress != 0 || CurrentBars[1] < 2 || CurrentBars[1] + 1 >= BarsArray[1].Count) return; "
            + "if (Closes[1].GetValueAt(CurrentBars[1] + 1) > Close[0] + 1) EnterLong(); else ExitLong();", "",
            "} else if (State == State.Configure) { AddDataSeries(BarsPeriodType.Minute, 5);");
        Assert.AreEqual(CheckedKind.Order, result.LookAhead.First().Kind);
        Assert.AreEqual(1, result.BarsAhead!.Value);
        CheckResult clean = Strategy(
            "Higher",
            "if (BarsInProgress != 0 || CurrentBars[1] < 2) return; "
            + "if (Closes[1][0] > Closes[1][1] + 1) EnterLong(); else ExitLong();", "",
            "} else if (State == State.Configure) { AddDataSeries(BarsPeriodType.Minute, 5);");
        Assert.IsTrue(clean.IsClean);
        Assert.IsGreaterThan(1, clean.Orders);
    }

    /// <summary>
    /// An EMA of period 3 weighs each new close by a half, so that a later begin is halved with each bar: the bars until it is
    /// one part in 10^9 of the largest value are counted here by that rule alone.
    /// </summary>
    [TestMethod]
    public void The_history_that_an_average_needs_is_counted()
    {
        CheckResult result = Run(new CheckRequest { Indicator = IndicatorCall.Parse("EMA(3)"), Settings = Settings([]) });
        double[] closes = WalkingMinutes.Closes(Count, Seed);
        int[] needed = [.. new[] { 50, 100 }.Select(first => Needed(closes, first))];
        HistoryNeed need = result.History.Single();
        Assert.AreEqual(("EMA", needed.Max()), (need.Name, need.Bars!.Value));
        Assert.IsLessThan(need.Bars!.Value, need.Roughly!.Value, "a thousandth of the range is reached before");
        Assert.AreEqual(5, History("SMA(5)"));
        Assert.AreEqual(1, History("Momentum(1)") - 1);
        Assert.IsTrue(result.IsClean);

        int? History(string call) =>
            Run(new CheckRequest { Indicator = IndicatorCall.Parse(call), Settings = Settings([]) }).History.Single().Bars;
    }

    /// <summary>Everything built in whose plots a strategy can hold: none knows a later bar.</summary>
    [TestMethod]
    public void Built_in_indicators_know_no_later_bar()
    {
        string[] calls =
        [
            "SMA(5)", "EMA(5)", "WMA(5)", "HMA(6)", "RSI(14, 3)", "MACD(12, 26, 9)", "ATR(14)", "ADX(14)", "Bollinger(2, 14)",
            "Stochastics(7, 14, 3)", "CCI(14)", "StdDev(14)", "MFI(14)", "OBV()", "KeltnerChannel(1.5, 10)",
            "DonchianChannel(14)", "ParabolicSAR(0.02, 0.2, 0.02)", "Swing(5)",
            "ZigZag(DeviationType.Points, 0.5, false)", "CurrentDayOHL()",
            "PriorDayOHLC()", "LinReg(14)", "T3(14, 3, 0.7)", "UltimateOscillator(7, 14, 28)", "MAX(14)", "MIN(14)",
        ];
        string fields = string.Concat(calls.Select((_, i) => $"object i{i}; "));
        string made = string.Concat(calls.Select((call, i) => $"i{i} = {call}; "));
        CheckResult result = Strategy("Holds", "", fields, "} else if (State == State.DataLoaded) { " + made);
        Assert.IsNull(result.Error);
        Assert.IsGreaterThanOrEqualTo(calls.Length, result.Columns);
        Assert.IsTrue(result.IsClean, string.Join("; ", result.LookAhead.Select(one => one.ToString())));
        Assert.IsTrue(result.Repainting.Any(plot => plot.Plot.StartsWith("i18 ", StringComparison.Ordinal)), "ZigZag");
    }

    [TestMethod]
    public void A_failed_run_is_told_and_nothing_else()
    {
        CheckResult result = Indicator("Thrower", "if (CurrentBar == 12) throw new Exception(\"no more\");");
        StringAssert.Contains(result.Error!.ToString(), "no more");
        Assert.AreEqual(1, result.Runs);
        Assert.IsFalse(result.IsClean);
    }

    [TestMethod]
    public void What_fails_only_where_later_bars_are_withheld_knew_them()
    {
        CheckResult result = Indicator(
            "Strict", "if (CurrentBar == 12 && double.IsNaN(Close.GetValueAt(13))) throw new Exception(\"no number\");");
        ValueDifference first = result.LookAhead.Single();
        Assert.AreEqual((CheckedKind.End, 12), (first.Kind, first.Moment.Bar));
        StringAssert.Contains(first.Without, "no number");
    }

    [TestMethod]
    public void A_replay_of_ticks_is_refused() => Assert.AreEqual(
        RequestPart.TickReplay, Assert.ThrowsExactly<WrongRequestException>(() => CheckWork.Run(new CheckRequest
        {
            Strategy = "Any", Settings = Settings([]) with { IsTickReplay = true },
        })).Part);

    private static int Needed(double[] closes, int first)
    {
        double whole = closes[0], late = closes[first], largest = 0;
        for (int bar = 1; bar <= first; bar++) whole += (closes[bar] - whole) / 2;
        List<double> apart = [];
        for (int bar = first; bar < closes.Length; bar++)
        {
            if (bar > first) whole += (closes[bar] - whole) / 2;
            if (bar > first) late += (closes[bar] - late) / 2;
            apart.Add(Math.Abs(whole - late));
            largest = Math.Max(largest, Math.Abs(whole));
        }

        return apart.FindLastIndex(one => one > 1e-9 * largest) + 2;
    }

    private static CheckResult Indicator(string name, string update, string members = "") =>
        Run(Scripts.Script.Indicator(name, members, update), path => new CheckRequest
        {
            Indicator = IndicatorCall.Parse(name), Settings = Settings([path]),
        });

    private static CheckResult Strategy(string name, string update, string members = "", string defaults = "") =>
        Run(Scripts.Script.Strategy(name, members, update, defaults), path => new CheckRequest
        {
            Strategy = name, Settings = Settings([path]),
        });

    private static CheckResult Run(string script, Func<string, CheckRequest> request)
    {
        using TemporaryFolder folder = new();
        return Run(request(folder.Write("Script.cs", script)));
    }

    private static CheckResult Run(CheckRequest request)
    {
        using TemporaryFolder folder = new();
        WalkingMinutes.Write(folder, Count, Seed);
        RunSettings settings = request.Settings with
        {
            Data = new DataRequest { Bars = [new DataInput(folder.At(WalkingMinutes.File))] },
        };
        return CheckWork.Run(request with { Settings = settings });
    }

    private static RunSettings Settings(string[] scripts) => new() { Data = new DataRequest(), Scripts = scripts };
}
