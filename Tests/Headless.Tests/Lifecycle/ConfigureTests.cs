using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Windows.Media;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NinjaTrader.Gui;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Lifecycle;

/// <summary>
/// What published scripts do in Configure although the data is not loaded: keep plots, host indicators, use added series.
/// </summary>
[TestClass]
public sealed class ConfigureTests
{
    [TestMethod]
    public void A_plot_kept_in_Configure_is_the_plot_of_the_run()
    {
        double[] closes = Market.Walk(30, 3);
        var script = (PlotKeeper)Market.Backtest<PlotKeeper>(closes).Script;
        Assert.AreSame(script.Kept, script.Values[0]);
        Assert.HasCount(2, script.Values);
        CollectionAssert.AreEqual(closes, Enumerable.Range(0, 30).Select(script.Values[0].GetValueAt).ToArray());
        CollectionAssert.AreEqual(
            closes.Select(c => -c).ToArray(), Enumerable.Range(0, 30).Select(script.Values[1].GetValueAt).ToArray());
    }

    [TestMethod]
    public void A_strategy_that_runs_again_has_its_plots_anew_and_no_more_of_them()
    {
        HostContext host = Market.Host();
        RunRequest request = Market.Request<PlotKeeper>(
            PriceHistory.OfBars(Market.Instrument(host), Market.MinuteBars(Market.Walk(30, 3)), 60), host);
        var first = new BacktestRun(request);
        Assert.IsTrue(first.Run(), first.Fault?.Message);
        Series<double> before = first.Script.Values[0];
        var second = new BacktestRun(request, first.Script);
        Assert.IsTrue(second.Run(), second.Fault?.Message);
        Assert.HasCount(2, second.Script.Values);
        Assert.HasCount(2, second.Script.Plots);
        Assert.AreNotSame(before, second.Script.Values[0]);
    }

    [TestMethod]
    public void Configure_may_host_an_indicator_on_a_series_it_has_just_added()
    {
        double[] closes = Market.Walk(100, 8);
        var script = (HostInConfigure)Market.Backtest<HostInConfigure>(closes).Script;
        double[] fives = closes.Where((_, i) => i % 5 == 4).ToArray();
        Assert.HasCount(20, script.Read);
        for (int i = 2; i < 20; i++)
            Assert.AreEqual((fives[i] + fives[i - 1] + fives[i - 2]) / 3, script.Read[i], 1e-9, $"bar {i}");
        Assert.AreEqual(2, script.SeriesSeenInConfigure);
    }

    [TestMethod]
    public void A_public_series_of_a_hosted_indicator_is_up_to_date_when_it_is_read()
    {
        double[] closes = Market.Walk(60, 4);
        var script = (SignalReader)Market.Backtest<SignalReader>(closes).Script;
        Assert.HasCount(60, script.Rising);
        for (int i = 1; i < 60; i++) Assert.AreEqual(closes[i] > closes[i - 1], script.Rising[i], $"bar {i}");
        for (int i = 2; i < 60; i++)
            Assert.AreEqual(closes[i - 1] > closes[i - 2], script.RisingBefore[i], $"bar {i}, one before");
        Assert.IsTrue(script.Rising.Any(r => r));
        Assert.IsTrue(script.Rising.Any(r => !r));
    }

    [TestMethod]
    public void The_data_folder_exists_when_a_script_asks_for_it()
    {
        using var folder = new TemporaryFolder();
        string data = Path.Combine(folder.Path, "NinjaTrader 8") + Path.DirectorySeparatorChar;
        var host = new HostContext { UserDataDir = data };
        RunRequest request = Market.Request<FileWriter>(
            PriceHistory.OfBars(Market.Instrument(host), Market.MinuteBars(Market.Walk(5, 1)), 60), host);
        var run = new BacktestRun(request);
        Assert.IsTrue(run.Run(), run.Fault?.Message);
        Assert.AreEqual("5 bars", File.ReadAllText(Path.Combine(data, "bars.txt")));
    }

    public sealed class PlotKeeper : Strategy
    {
        internal Series<double> Kept { get; private set; } = null!;

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                IsInstantiatedOnEachOptimizationIteration = false;
                AddPlot(Brushes.Red, "Kept");
            }
            else if (State == State.Configure)
            {
                Kept = Values[0];
                AddPlot(new Stroke(Brushes.Blue, 2), PlotStyle.Line, "Late");
            }
        }

        protected override void OnBarUpdate()
        {
            Kept[0] = Close[0];
            Values[1][0] = -Close[0];
        }
    }

    public sealed class HostInConfigure : Strategy
    {
        private SMA _average = null!;

        internal int SeriesSeenInConfigure { get; private set; }

        internal List<double> Read { get; } = [];

        protected override void OnStateChange()
        {
            if (State != State.Configure) return;
            AddDataSeries(BarsPeriodType.Minute, 5);
            SeriesSeenInConfigure = BarsArray.Length;
            _average = SMA(BarsArray[1], 3);
        }

        protected override void OnBarUpdate()
        {
            if (BarsInProgress == 1) Read.Add(_average[0]);
        }
    }

    public sealed class RisingSignal : Indicator
    {
        private Series<bool> _rising = null!;

        internal Series<bool> Rising => _rising;

        protected override void OnStateChange()
        {
            if (State == State.DataLoaded) _rising = new Series<bool>(this);
        }

        protected override void OnBarUpdate() => _rising[0] = CurrentBar > 0 && Close[0] > Close[1];
    }

    public sealed class SignalReader : Indicator
    {
        private RisingSignal[]? _cache;
        private RisingSignal _signal = null!;

        internal List<bool> Rising { get; } = [];

        internal List<bool> RisingBefore { get; } = [];

        protected override void OnStateChange()
        {
            if (State == State.DataLoaded) _signal = CacheIndicator(new RisingSignal(), Input, ref _cache!);
        }

        protected override void OnBarUpdate()
        {
            Rising.Add(_signal.Rising[0]);
            RisingBefore.Add(CurrentBar > 0 && _signal.Rising[1]);
        }
    }

    public sealed class FileWriter : Strategy
    {
        protected override void OnStateChange()
        {
            if (State == State.Terminated && CurrentBars.Length > 0 && CurrentBars[0] >= 0)
                File.WriteAllText(Globals.UserDataDir + "bars.txt", $"{CurrentBars[0] + 1} bars");
        }
    }
}
