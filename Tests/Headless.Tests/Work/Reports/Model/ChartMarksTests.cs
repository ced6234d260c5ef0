using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work.Search;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Reports.Model;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Headless.Tests.Work.Reports.Model;

/// <summary>What a chart shows beside bars and trades.</summary>
[TestClass]
public sealed class ChartMarksTests
{
    [TestMethod]
    public void Timeframes_of_the_engine_are_the_bars_that_the_platform_makes_of_the_same_data()
    {
        using TemporaryFolder folder = new();
        string bars = DrawnMarket.Write(folder, new Random(3), 3_000);
        string script = folder.Write("Adder.cs", Script.Strategy(
            "Adder", "", "", "} else if (State == State.Configure) { AddDataSeries(BarsPeriodType.Minute, 5); "
            + "AddDataSeries(BarsPeriodType.Second, 30); AddDataSeries(BarsPeriodType.Minute, 60);"));
        ReportChart engine = Run("NT8BridgeStrategy", bars, []);
        ReportChart platform = Run("Adder", bars, [script]);

        // The second series of the script repeats its primary one.
        CollectionAssert.AreEqual(new[] { "5 Minute", "60 Minute" }, Names(platform));
        CollectionAssert.AreEqual(
            new[] { "1m of the engine", "5m of the engine", "15m of the engine", "60m of the engine" }, Names(engine));
        CollectionAssert.AreEqual(platform.Marks.SessionBegins.ToArray(), engine.Marks.SessionBegins.ToArray());
        Assert.IsGreaterThan(0, engine.Marks.SessionBegins.Count);
        foreach ((string ours, string theirs) in new[] { ("5m of the engine", "5 Minute"), ("60m of the engine", "60 Minute") })
        {
            BarColumns made = Of(engine, ours), expected = Of(platform, theirs);
            Assert.IsInRange(expected.Count - 1, expected.Count, made.Count, "only a forming bar may be missing");
            Assert.IsGreaterThan(20, made.Count);
            for (int bar = 0; bar < made.Count; bar++) Assert.AreEqual(Row(expected, bar), Row(made, bar), $"{ours}, bar {bar}");
        }
    }

    [TestMethod]
    public void Signals_to_hold_are_none_and_the_last_answer_for_a_bar_counts()
    {
        using TemporaryFolder folder = new();
        string bars = DrawnMarket.Write(folder, new Random(3), 3_000);
        ReportChart chart = Run("NT8BridgeStrategy", bars, []);
        IReadOnlyList<ChartSignal> marked = chart.Marks.Signals;
        Assert.IsGreaterThan(5, marked.Count);
        Assert.IsTrue(marked.All(signal => signal.Rules.Length > 0 && signal.IsBuy == signal.Score > 0));
        CollectionAssert.AreEqual(
            marked.Select(signal => signal.UtcTicks).Order().Distinct().ToArray(),
            marked.Select(signal => signal.UtcTicks).ToArray());
    }

    [TestMethod]
    public void Bars_before_orders_are_allowed_and_gaps_are_spans()
    {
        BarColumns bars = new([10, 20, 30], [1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1]);
        ChartSpan before = ChartSpan.BeforeTrading(bars, 2).Single();
        Assert.AreEqual((ChartSpanKind.NotReady, 10L, 20L), (before.Kind, before.FromUtcTicks, before.ToUtcTicks));
        Assert.AreEqual(30, ChartSpan.BeforeTrading(bars, 20).Single().ToUtcTicks);
        Assert.IsEmpty(ChartSpan.BeforeTrading(bars, 0));

        PhaseChange[] phases =
        [
            new(EnginePhase.Seeding, 100, "files"), new(EnginePhase.Merging, 100, "join"),
            new(EnginePhase.WarmingUp, 100, "wait"), new(EnginePhase.Ready, 400, "go"),
            new(EnginePhase.Degraded, 700, "away"), new(EnginePhase.Stopped, 900, "end"),
        ];
        CollectionAssert.AreEqual(
            new[]
            {
                new ChartSpan(ChartSpanKind.NotReady, 100, 400, "WarmingUp: wait"),
                new ChartSpan(ChartSpanKind.NotReady, 700, 900, "Degraded: away"),
            },
            ChartSpan.Phases(phases, 950).ToArray());
        CollectionAssert.AreEqual(
            new[] { ChartSpanKind.QuietGap, ChartSpanKind.UnknownGap },
            ChartSpan.Gaps([new Gap(1, 2, 1, true), new Gap(3, 5, 2, false)]).Select(span => span.Kind).ToArray());
    }

    private static string[] Names(ReportChart chart) => [.. chart.Marks.Series.Select(series => series.Name)];

    private static BarColumns Of(ReportChart chart, string name) => chart.Marks.Series.Single(series => series.Name == name).Bars;

    private static (DateTime, double, double, double, double, long) Row(BarColumns bars, int bar) => (
        new DateTime(bars.EndUtcTicks[bar]), bars.Open[bar], bars.High[bar], bars.Low[bar], bars.Close[bar], bars.Volume[bar]);

    private static ReportChart Run(string strategy, string bars, string[] scripts)
    {
        BacktestResult result = BacktestWork.Run(new BacktestRequest
        {
            Strategy = strategy,
            IsChartWanted = true,
            Settings = new RunSettings
            {
                Data = new DataRequest { Bars = [new DataInput(bars)], Instrument = DrawnMarket.Instrument },
                Period = PeriodText.Parse("30s"), Scripts = scripts, Zone = TimeZoneInfo.Utc,
            },
        });
        Assert.IsNull(result.Error, result.Error?.ToString());
        return result.Report.Chart!;
    }
}
