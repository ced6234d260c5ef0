using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.MarketAnalyzerColumns;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Built-in indicators as strategies and other indicators use them.</summary>
[TestClass]
public sealed class HostedTests
{
    internal static readonly Type[] BuiltIns = typeof(SMA).Assembly.GetTypes()
        .Where(t => t.Namespace == typeof(SMA).Namespace && !t.IsAbstract && t.IsSubclassOf(typeof(Indicator))).ToArray();

    [TestMethod]
    public void A_strategy_reads_indicators_on_indicators_and_on_a_secondary_series()
    {
        HostContext host = Market.Host();
        Bar[] bars = BuiltInBars.Rough(400, 5);
        var run = new BacktestRun(Market.Request<IndicatorReader>(PriceHistory.OfBars(Market.Instrument(host), bars, 60), host));
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        var reader = (IndicatorReader)run.Script;
        var minute = PlainBars.Of(bars);
        PlainBars five = BuiltInRun.BarsOf(reader, 1);

        double[] twice = Plain.Sma(Plain.Sma(minute.Close, 5), 3), highest = Plain.Max(minute.High, 20);
        double[] range = Plain.Atr(five, 14);
        double[] average = Plain.Rsi(minute.Close, 14, 3)[1].Select(v => double.IsNaN(v) ? 0 : v).ToArray();
        double[] ofOpen = Plain.Ema(minute.Open, 9), weak = Plain.Min(average, 5);
        foreach (IndicatorReader.Row row in reader.Rows)
        {
            Assert.AreEqual(twice[row.Bar], row.Twice, 1e-9);
            Assert.AreEqual(highest[row.Bar - 1], row.HighestBefore, 1e-9);
            Assert.AreEqual(ofOpen[row.Bar], row.OfOpen, 1e-9);
            Assert.AreEqual(weak[row.Bar], row.WeakestAverage, 1e-9);
            Assert.AreEqual(range[row.SecondaryBar], row.SecondaryRange, 1e-9);
        }

        Assert.IsGreaterThan(300, reader.Rows.Count);
        Assert.IsGreaterThan(50, reader.Rows[^1].SecondaryBar);
    }

    [TestMethod]
    public void Equal_parameters_and_input_give_the_same_instance()
    {
        HostContext host = Market.Host();
        var run = new BacktestRun(
            Market.Request<InstanceReader>(PriceHistory.OfBars(Market.Instrument(host), BuiltInBars.Rough(30, 5), 60), host));
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
    }

    [TestMethod]
    public void Arguments_plots_and_defaults_are_NinjaTraders()
    {
        HostContext host = Market.Host();
        var run = new BacktestRun(
            Market.Request<ArgumentOrderReader>(PriceHistory.OfBars(Market.Instrument(host), BuiltInBars.Rough(5, 5), 60), host));
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        Assert.IsTrue(((ArgumentOrderReader)run.Script).HasRun);
    }

    [TestMethod]
    public void A_script_from_a_file_calls_them()
    {
        string update = """
            if (CurrentBar < 20) return;
            double sum = SMA(SMA(Close, 5), 3)[0] + EMA(14)[1] + MAX(High, 20)[1] + Swing(3).SwingHigh[0]
            """ + """
             + RSI(14, 3).Avg[0] + DM(14).DiPlus[0]
                + ZigZag(DeviationType.Points, 1, true).ZigZagHigh[0]
                + Pivots(PivotRange.Daily, HLCCalculationMode.CalcFromIntradayData, 0, 0, 0, 20).Pp[0]
                + OrderFlowVWAP(NinjaTrader.NinjaScript.Indicators.VWAPResolution.Standard, Bars.TradingHours,
                    VWAPStandardDeviations.Three, 1, 2, 3).StdDev1Upper[0]
                + Mine(SMA(9), 4)[0];
            if (CrossAbove(SMA(5), SMA(9), 1)) Print(sum);
            """;
        string mine = Scripts.Script.Indicator(
            "Mine", "[NinjaScriptProperty] public int Period { get; set; }",
            "Value[0] = WMA(Input, Period)[0] + ATR(Period)[0];");
        string uses = Scripts.Script.Strategy("Uses", "", update);
        using CompiledScripts compiled = ScriptCompiler.Compile(
            [new ScriptSource("Mine.cs", mine), new ScriptSource("Uses.cs", uses)], NinjaTraderRelease.Newest);
        Assert.IsEmpty(compiled.Files.SelectMany(file => file.Diagnostics).ToArray());
        HostContext host = Market.Host();
        RunRequest request = Market.Request<Strategy>(
            PriceHistory.OfBars(Market.Instrument(host), BuiltInBars.Rough(300, 5), 60), host);
        var run = new BacktestRun(request with { Script = compiled.Strategies["Uses"] });
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        Assert.AreEqual(300, run.BarsProcessed);
        Assert.IsNotEmpty(((ScriptJournal)host.Output).Texts(OutputKind.Print));
    }

    [TestMethod]
    public void A_strategy_that_runs_tick_by_tick_ends_each_bar_with_the_closed_values()
    {
        HostContext host = Market.Host();
        Instrument instrument = Market.Instrument(host);
        Tick[] ticks = Market.Ticks(4_000, 21);
        long live = ticks[1_000].UtcTicks;
        var session = new ChartSession(Market.Request<TickReader>(PriceHistory.OfTicks(instrument, ticks), host), live);
        Assert.IsTrue(session.Start(), session.Fault?.ToString());
        Assert.IsTrue(session.OnTicks(instrument, ticks.Where(t => t.UtcTicks >= live).ToArray()), session.Fault?.ToString());
        Assert.IsTrue(session.CloseFormingBars());
        var reader = (TickReader)session.Script;
        PlainBars bars = BuiltInRun.BarsOf(reader);
        double[] average = Plain.Sma(Plain.Ema(bars.Close, 5), 3), stop = Plain.ParabolicSar(bars, 0.02, 0.2, 0.02);
        double[] swing = Plain.NewestSwing(bars.High, 2, 1), flow = Plain.Mfi(bars, 5);
        Assert.IsGreaterThan(30, reader.Last.Count);
        Assert.IsGreaterThan(500, reader.Looks);
        foreach ((int bar, double[] values) in reader.Last)
        {
            Assert.AreEqual(average[bar], values[0], 1e-9);
            if (bar >= 3) Assert.AreEqual(stop[bar], values[1], 1e-9);
            Assert.AreEqual(flow[bar], values[3], 1e-9);
        }

        int last = bars.Count - 1;
        for (int bar = 10; bar < last; bar++)
            Assert.AreEqual(swing[bar], reader.SwingHighAt(bar), 1e-9, $"swing high at bar {bar}");
    }

    [TestMethod]
    public void Swing_and_zigzag_find_the_bars_of_their_points()
    {
        HostContext host = Market.Host();
        Bar[] bars = BuiltInBars.Rough(400, 9);
        var run = new BacktestRun(Market.Request<PointFinder>(PriceHistory.OfBars(Market.Instrument(host), bars, 60), host));
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        var b = PlainBars.Of(bars);
        int[] highs = Points(Plain.SwingPoints(b.High, 3, 1)), lows = Points(Plain.SwingPoints(b.Low, 3, -1));
        int found = 0;
        foreach ((int bar, int first, int second, int low) in ((PointFinder)run.Script).Found)
        {
            Assert.AreEqual(Ago(highs, 1), first);
            Assert.AreEqual(Ago(highs, 2), second);
            Assert.AreEqual(Ago(lows, 1), low);
            if (second >= 0) found++;

            int Ago(int[] points, int instance)
            {
                int at = points.Where(p => p <= bar - 3 && p >= bar - 3 - 50).Reverse().ElementAtOrDefault(instance - 1);
                return at == 0 ? -1 : bar - at;
            }
        }

        Assert.IsGreaterThan(100, found);

        static int[] Points(bool[] at) => Enumerable.Range(0, at.Length).Where(i => at[i]).ToArray();
    }

    [TestMethod]
    public void Trend_lines_join_falling_highs_and_rising_lows()
    {
        HostContext host = Market.Host();
        Bar[] bars = BuiltInBars.Rough(300, 9);
        var run = new BacktestRun(Market.Request<TrendLines>(
            PriceHistory.OfBars(Market.Instrument(host), bars, 60), host, null, ("Strength", 3), ("NumberOfTrendLines", 100)));
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        var b = PlainBars.Of(bars);
        double[] highs = Prices(b.High, 1), lows = Prices(b.Low, -1);
        int wanted = highs.Zip(highs.Skip(1)).Count(p => p.Second < p.First)
            + lows.Zip(lows.Skip(1)).Count(p => p.Second > p.First);
        Assert.IsGreaterThan(10, wanted);
        Assert.HasCount(wanted, ((TrendLines)run.Script).DrawObjects.ToArray());

        static double[] Prices(double[] x, int side) => x.Where((_, i) => Plain.SwingPoints(x, 3, side)[i]).ToArray();
    }

    [TestMethod]
    public void An_input_that_is_no_number_spoils_what_follows_and_not_the_run()
    {
        HostContext host = Market.Host();
        var run = new BacktestRun(
            Market.Request<SpoiltInput>(PriceHistory.OfBars(Market.Instrument(host), BuiltInBars.Rough(60, 5), 60), host));
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        var script = (SpoiltInput)run.Script;
        Assert.IsFalse(double.IsNaN(script.Average.GetValueAt(29)));
        Assert.IsTrue(double.IsNaN(script.Average.GetValueAt(30)));
        Assert.IsTrue(double.IsNaN(script.Average.GetValueAt(59)));
    }

    [TestMethod]
    public void Every_built_in_is_there_for_indicators_strategies_and_columns_with_and_without_input()
    {
        Assert.IsGreaterThan(60, BuiltIns.Length);
        foreach (Type type in BuiltIns)
        {
            // NinjaTrader's order of arguments is that of the parameters on the class, or of its base first.
            Type[] parameters = Parameters(type).Select(p => p.PropertyType).ToArray();
            foreach (Type owner in new[] { typeof(Indicator), typeof(Strategy), typeof(MarketAnalyzerColumn) })
            {
                Assert.AreEqual(type, owner.GetMethod(type.Name, parameters)?.ReturnType, $"{owner.Name}.{type.Name}");
                Assert.AreEqual(
                    type, owner.GetMethod(type.Name, [typeof(ISeries<double>), .. parameters])?.ReturnType,
                    $"{owner.Name}.{type.Name}(input)");
            }
        }
    }

    [TestMethod]
    public void Every_built_in_has_a_value_table()
    {
        string[] elsewhere =
        [
            nameof(CurrentDayOHL), nameof(PriorDayOHLC), nameof(Pivots), nameof(FibonacciPivots), nameof(CamarillaPivots),
            nameof(OrderFlowCumulativeDelta), nameof(OrderFlowVWAP), nameof(TrendLines), nameof(TickCounter),
        ];
        string[] tested = BuiltInCases.All().Select(c => c.Indicator.Name).Concat(elsewhere).Distinct().ToArray();
        CollectionAssert.AreEquivalent(BuiltIns.Select(t => t.Name).ToArray(), tested);
    }

    internal static PropertyInfo[] Parameters(Type type)
    {
        var properties = new List<PropertyInfo>();
        for (Type? t = type; t != typeof(Indicator); t = t!.BaseType)
        {
            properties.InsertRange(0, t!.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(p => p.GetCustomAttribute<NinjaScriptPropertyAttribute>() is not null));
        }

        return properties.ToArray();
    }
}
