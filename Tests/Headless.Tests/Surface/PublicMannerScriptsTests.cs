using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Tests.Surface;

/// <summary>Scripts in the manner of published ones, compiled as NinjaTrader would and run over real minute bars of ES.</summary>
[TestClass]
public sealed class PublicMannerScriptsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data");

    [TestMethod]
    public void A_single_series_strategy_runs_with_stops_targets_plots_and_drawings()
    {
        (ScriptRun run, CompiledScripts scripts) = Backtest("RangeBreakout", ("RangeBars", 30), ("StopTicks", 16));
        using (scripts)
        {
            var strategy = (Strategy)run.Script;
            Assert.IsGreaterThan(5, strategy.SystemPerformance.AllTrades.Count);
            Assert.IsGreaterThan(0, (int)strategy.GetType().GetProperty("Executed")!.GetValue(strategy)!);
            Assert.IsNotNull(strategy.DrawObjects["info"]);
            Assert.IsTrue(strategy.DrawObjects.Any(d => d.Tag.StartsWith("session", StringComparison.Ordinal)));
            Assert.HasCount(1, strategy.ChartIndicators);
            Assert.IsTrue(strategy.Values[0].IsValidDataPointAt(strategy.CurrentBars[0]));
            Assert.HasCount(1, ((ScriptJournal)run.Request.Host.Output).Texts(OutputKind.Print).Distinct());
        }
    }

    [TestMethod]
    public void A_multi_series_strategy_runs_with_an_indicator_on_its_second_series()
    {
        (ScriptRun run, CompiledScripts scripts) = Backtest("TrendFilter");
        using (scripts)
        {
            var strategy = (Strategy)run.Script;
            Assert.IsGreaterThan(5, strategy.SystemPerformance.AllTrades.Count);
            string[] printed = ((ScriptJournal)run.Request.Host.Output).Texts(OutputKind.Print);
            Assert.HasCount(strategy.CurrentBars[1] + 1 - 21, printed);
            Assert.IsGreaterThan(5, strategy.CurrentBars[2]);
        }
    }

    [TestMethod]
    public void An_indicator_runs_on_its_own()
    {
        (ScriptRun run, CompiledScripts scripts) = Backtest("SwingDistance", ("Period", 20));
        using (scripts)
        {
            NinjaScriptBase indicator = run.Script;
            int last = indicator.CurrentBars[0];
            double[] closes = Enumerable.Range(last - 19, 20).Select(i => indicator.BarsArray[0].GetClose(i)).ToArray();
            Assert.AreEqual(closes[^1] - ((closes.Max() + closes.Min()) / 2), indicator.Values[0].GetValueAt(last), 1e-9);
            double[] three = Enumerable.Range(last - 2, 3).Select(indicator.Values[0].GetValueAt).ToArray();
            Assert.AreEqual(three.Average(), indicator.Values[1].GetValueAt(last), 1e-9);
        }
    }

    [TestMethod]
    public void An_indicator_with_buttons_and_a_menu_runs_and_hears_its_own_events()
    {
        (ScriptRun run, CompiledScripts scripts) = Backtest("ChartPanelButtons");
        using (scripts)
        {
            string[] printed = ((ScriptJournal)run.Request.Host.Output).Texts(OutputKind.Print);
            CollectionAssert.AreEqual(new[] { "slider 0 4", "choice two 0", "clicked 1" }, printed);
            object converter = Activator.CreateInstance(
                run.Script.GetType().Assembly.GetType("NinjaTrader.NinjaScript.Indicators.ChartPanelConverter")!)!;
            var listed = ((System.ComponentModel.TypeConverter)converter).GetProperties(null, run.Script, null)!;
            Assert.IsFalse(listed["Label"]!.IsBrowsable);
            Assert.AreEqual("Buy", listed["Label"]!.GetValue(null));
            listed["Label"]!.SetValue(null, "Sell");
            Assert.AreEqual("Sell", run.Script.GetType().GetProperty("Label")!.GetValue(run.Script));
            object[] templates = new TradingHoursDataConverter().GetStandardValues(null).Cast<object>().ToArray();
            CollectionAssert.Contains(templates, "CME US Index Futures ETH");
        }
    }

    [TestMethod]
    public void An_indicator_that_paints_runs_although_nothing_is_painted()
    {
        (ScriptRun run, CompiledScripts scripts) = Backtest("ChartRendering");
        using (scripts)
        {
            int last = run.Script.CurrentBars[0];
            Assert.AreEqual(
                (run.Script.BarsArray[0].GetHigh(last) + run.Script.BarsArray[0].GetLow(last)) / 2,
                run.Script.Values[0].GetValueAt(last), 1e-9);
        }
    }

    private static (ScriptRun Run, CompiledScripts Scripts) Backtest(string name, params (string Name, object Value)[] parameters)
    {
        ScriptSource[] sources = Directory.GetFiles(Path.Combine(Folder, "scripts"), "*.cs")
            .Select(path => new ScriptSource(path, File.ReadAllText(path))).ToArray();
        CompiledScripts scripts = ScriptCompiler.Compile(sources, NinjaTraderRelease.Parse("8.1.2"));
        Assert.IsTrue(
            scripts.Ok,
            string.Join("; ", scripts.Files.SelectMany(f => f.Diagnostics.Select(d => $"{f.Path}({d.Line}): {d.Message}"))));
        var host = new HostContext();
        Instrument instrument = host.Instruments.Find("ES 12-13")!;
        MarketDataRows data = MarketDataFile.Read(Path.Combine(Folder, "es", "ES 12-13.Last.txt"));
        var values = new Dictionary<string, object>();
        foreach ((string property, object value) in parameters) values[property] = value;
        var run = new BacktestRun(new RunRequest
        {
            Script = scripts.Strategies.TryGetValue(name, out Type? strategy) ? strategy : scripts.Indicators[name],
            Instrument = instrument,
            Period = Market.Minutes(1),
            Store = new SeriesStore(PriceHistory.OfBars(instrument, data.Bars, 60)),
            Host = host,
            Parameters = values,
        });
        Assert.IsTrue(run.Run(), run.Fault?.Exception.ToString());
        Assert.IsGreaterThan(10_000, run.BarsProcessed);
        return (run, scripts);
    }
}
