using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>The indicators that go by trading days, weeks and months.</summary>
[TestClass]
public sealed class TradingDayTests
{
    private static readonly Bar[] SeventyDays = BuiltInBars.Rough(70 * 48, 3, 30);

    /// <summary>Around the clock a day ends at midnight in New York, and a bar stamped then belongs to it.</summary>
    private static DateTime Day(DateTime barEnd) => TimeZoneInfo.ConvertTimeFromUtc(
        DateTime.SpecifyKind(barEnd.AddTicks(-1), DateTimeKind.Utc), ExchangeZones.NewYork).Date;

    private static DateTime Week(DateTime barEnd) => Day(barEnd).AddDays(-(int)Day(barEnd).DayOfWeek);

    private static DateTime Month(DateTime barEnd) => new(Day(barEnd).Year, Day(barEnd).Month, 1);

    [TestMethod]
    public void Current_and_prior_day()
    {
        AssertPlots(new BuiltInCase(typeof(CurrentDayOHL), [], b => Plain.CurrentDay(b, Day)));
        AssertPlots(new BuiltInCase(typeof(PriorDayOHLC), [], b => Plain.PriorRange(b, Day)));
    }

    [TestMethod]
    [DataRow(PivotRange.Daily)]
    [DataRow(PivotRange.Weekly)]
    [DataRow(PivotRange.Monthly)]
    public void Pivots_of_the_range_before(PivotRange range)
    {
        Func<DateTime, DateTime> begin = range == PivotRange.Daily ? Day : range == PivotRange.Weekly ? Week : Month;
        (string, object)[] parameters = [("PivotRangeType", range), ("PriorDayHlc", HLCCalculationMode.CalcFromIntradayData)];
        AssertPlots(new BuiltInCase(typeof(Pivots), parameters, b => Plain.Pivots(b, begin)));
        AssertPlots(new BuiltInCase(typeof(FibonacciPivots), parameters, b => Plain.FibonacciPivots(b, begin)));
        AssertPlots(new BuiltInCase(typeof(CamarillaPivots), parameters, b => Plain.CamarillaPivots(b, begin)));
    }

    [TestMethod]
    public void Pivots_from_daily_bars_equal_those_from_the_chart()
    {
        (string, object)[] parameters = [("PivotRangeType", PivotRange.Daily), ("PriorDayHlc", HLCCalculationMode.DailyBars)];
        AssertPlots(new BuiltInCase(typeof(Pivots), parameters, b => Plain.Pivots(b, Day)));
    }

    [TestMethod]
    public void Pivots_from_the_users_numbers()
    {
        (string, object)[] parameters =
        [
            ("PivotRangeType", PivotRange.Daily), ("PriorDayHlc", HLCCalculationMode.UserDefinedValues),
            ("UserDefinedHigh", 110.0), ("UserDefinedLow", 90.0), ("UserDefinedClose", 103.0),
        ];
        NinjaScriptBase script = BuiltInRun.OverBars(new BuiltInCase(typeof(Pivots), parameters, _ => []), SeventyDays, 30);
        CollectionAssert.AreEqual(
            new[] { 101.0, 112, 121, 141, 92, 81, 61 }, script.Values.Select(plot => plot.GetValueAt(100)).ToArray());
    }

    [TestMethod]
    public void Pivots_show_nothing_when_the_bars_reach_back_one_day_only()
    {
        NinjaScriptBase script = BuiltInRun.OverBars(
            new BuiltInCase(typeof(Pivots), [("PivotRangeType", PivotRange.Daily)], _ => []), SeventyDays[..60], 30);
        Assert.IsFalse(Enumerable.Range(0, 60).Any(script.Values[0].IsValidDataPointAt));
    }

    [TestMethod]
    public void Trading_days_follow_the_sessions_of_the_instrument()
    {
        HostContext host = Market.Host();
        Instrument gold = host.Instruments.Find("GC 12-13")!;
        Bar[] bars = BuiltInBars.Gold(5_000);
        BacktestRun run = new(Market.Request<PriorDayOHLC>(PriceHistory.OfBars(gold, bars, 60), host));
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        // Summer time in New York: a trading day ends at 17:00 there, 21:00 UTC, and the next one begins an hour later.
        var test = new BuiltInCase(typeof(PriorDayOHLC), [], b => Plain.PriorRange(b, t => t.AddHours(2).AddTicks(-1).Date));
        BuiltInRun.AssertPlots(test, run.Script);
        Assert.IsGreaterThan(1, BuiltInRun.BarsOf(run.Script).Time.Select(t => t.AddHours(2).Date).Distinct().Count());
    }

    [TestMethod]
    public void Bars_of_days_are_refused_with_a_word_in_the_log()
    {
        HostContext host = Market.Host();
        BacktestRun run = new(Market.Request<CurrentDayOHL>(PriceHistory.OfBars(Market.Instrument(host), SeventyDays, 1800), host,
            new NinjaTrader.Data.BarsPeriod { BarsPeriodType = NinjaTrader.Data.BarsPeriodType.Day, Value = 1 }));
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        Assert.IsFalse(run.Script.Values[0].IsValidDataPointAt(run.Script.CurrentBars[0]));
        Assert.Contains(
            line => line.Text.Contains("CurrentDayOHL", StringComparison.Ordinal), ((ScriptJournal)host.Output).Lines);
    }

    private static void AssertPlots(BuiltInCase test) => BuiltInRun.AssertPlots(test, BuiltInRun.OverBars(test, SeventyDays, 30));
}
