using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Tests.Series.BarsTypes;

/// <summary>Scripts in the manner of published ones, which look into volumetric bars.</summary>
[TestClass]
public sealed class VolumetricScriptTests
{
    private const string Usings = """
        using System;
        using NinjaTrader.Data;
        using NinjaTrader.NinjaScript;
        using NinjaTrader.NinjaScript.Indicators;
        using NinjaTrader.NinjaScript.Strategies;

        """;

    private const string OverItsOwnBars = Usings + """
        namespace NinjaTrader.NinjaScript.Indicators
        {
            public class FootprintStatistics : Indicator
            {
                protected override void OnStateChange()
                {
                    if (State == State.SetDefaults) Name = "FootprintStatistics";
                }

                protected override void OnBarUpdate()
                {
                    NinjaTrader.NinjaScript.BarsTypes.VolumetricBarsType barsType = Bars.BarsSeries.BarsType as
                        NinjaTrader.NinjaScript.BarsTypes.VolumetricBarsType;
                    if (barsType == null || CurrentBar >= barsType.Volumes.Length)
                        return;
                    double price;
                    long highest = barsType.Volumes[CurrentBar].GetMaximumVolume(null, out price);
                    Print(CurrentBar + " " + barsType.Volumes[CurrentBar].BarDelta + " "
                        + barsType.Volumes[CurrentBar].GetAskVolumeForPrice(Close[0]) + " " + highest + " " + price);
                }
            }
        }
        """;

    private const string OverAnAddedSeries = Usings + """
        namespace NinjaTrader.NinjaScript.Strategies
        {
            public class FootprintStrategy : Strategy
            {
                protected override void OnStateChange()
                {
                    if (State == State.SetDefaults)
                        Name = "FootprintStrategy";
                    else if (State == State.Configure)
                        AddVolumetric(null, BarsPeriodType.Minute, 1, VolumetricDeltaType.BidAsk, 1);
                }

                protected override void OnBarUpdate()
                {
                    if (BarsInProgress != 1)
                        return;
                    var barsType = BarsArray[1].BarsType as NinjaTrader.NinjaScript.BarsTypes.VolumetricBarsType;
                    var volumes = barsType.Volumes[CurrentBars[1]];
                    Print(volumes.TotalBuyingVolume + " " + volumes.TotalSellingVolume + " " + volumes.CumulativeDelta);
                }
            }
        }
        """;

    [TestMethod]
    public void An_indicator_casts_the_bars_type_of_its_bars()
    {
        // At 99.75 three contracts traded, at the closes 100.25, 100 and 100 one, none and none were bought.
        CollectionAssert.AreEqual(
            new[] { "0 0 1 3 99.75", "1 -4 0 4 100", "2 0 0 5 100" },
            Printed(OverItsOwnBars, VolumetricBarsTypeTests.Period(VolumetricDeltaType.BidAsk)));
    }

    [TestMethod]
    public void Over_other_bars_the_cast_gives_null() =>
        CollectionAssert.AreEqual(Array.Empty<string>(), Printed(OverItsOwnBars, Market.Minutes(1)));

    [TestMethod]
    public void A_strategy_adds_a_series_of_volumetric_bars() =>
        CollectionAssert.AreEqual(new[] { "3 3 0", "0 4 -4", "0 0 -4" }, Printed(OverAnAddedSeries, Market.Minutes(1)));

    private static string[] Printed(string source, BarsPeriod period)
    {
        using CompiledScripts scripts = ScriptCompiler.Compile(
            [new ScriptSource("Footprint.cs", source)], NinjaTraderRelease.Parse("8.1.2"));
        Assert.IsTrue(scripts.Ok, string.Join("; ", scripts.Files.SelectMany(f => f.Diagnostics.Select(d => d.Message))));
        HostContext host = Market.Host();
        var history = PriceHistory.OfTicks(Market.Instrument(host), VolumetricBarsTypeTests.Ticks());
        var run = new BacktestRun(new RunRequest
        {
            Script = scripts.Strategies.Values.Concat(scripts.Indicators.Values).Single(),
            Instrument = history.Instrument,
            Period = period,
            Store = new SeriesStore(history),
            Host = host,
        });
        Assert.IsTrue(run.Run(), run.Fault?.Exception.ToString());
        return ((ScriptJournal)host.Output).Texts(OutputKind.Print);
    }
}
