using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Tests.Work.Backtest;

/// <summary>Backtests as a program asks for them, without the command line.</summary>
[TestClass]
public sealed class BacktestWorkTests
{
    private const string Properties =
        "[NinjaScriptProperty] public int At { get; set; } [NinjaScriptProperty] public int Size { get; set; }";

    [TestMethod]
    public void A_request_gives_trades_statistics_output_and_counts()
    {
        using TemporaryFolder folder = Folder();
        Said said = new();
        BacktestResult result = BacktestWork.Run(Request(folder, settings => settings with
        {
            Parameters = new Dictionary<string, object> { ["Size"] = 2 }, Commission = 1.5,
        }), said);
        Assert.IsNull(result.Error);
        Assert.AreEqual(("Holder", "ES 12-13"), (result.Strategy, result.Instrument));
        Assert.AreEqual(("1 Minute", RisingMinutes.Count), (result.Period.ToString(), result.Bars));
        Assert.AreEqual(1, result.Performance.AllTrades.Count);
        IReadOnlyDictionary<string, double> statistics = RunStatistics.Of(result.Performance.AllTrades);
        Assert.AreEqual((5.0 * 2 * 50) - (2 * 2 * 1.5), statistics["netProfit"], 1e-9);
        CollectionAssert.AreEqual(StatisticsTable.All.Select(statistic => statistic.Key).ToArray(), statistics.Keys.ToArray());
        CollectionAssert.AreEqual(new[] { "hello" }, result.Output.Texts(OutputKind.Print));
        Assert.AreEqual(60, result.Files.Single().Rows);
        Assert.IsTrue(said.Of<StepProgress>().Any(step => step.Step == "Holder on ES 12-13"));
    }

    [TestMethod]
    public void A_wrong_request_names_its_part()
    {
        using TemporaryFolder folder = Folder();
        Assert.AreEqual(RequestPart.Strategy, Wrong(Request(folder) with { Strategy = "Nope" }));
        Assert.AreEqual(RequestPart.Slippage, Wrong(Request(folder, settings => settings with { Slippage = -1 })));
        Assert.AreEqual(RequestPart.Commission, Wrong(Request(folder, settings => settings with { Commission = double.NaN })));
        Assert.AreEqual(RequestPart.Timeout, Wrong(Request(folder, settings => settings with
        {
            Limits = new ScriptLimits { Timeout = -1 },
        })));
        Assert.AreEqual(RequestPart.Memory, Wrong(Request(folder, settings => settings with
        {
            Limits = new ScriptLimits { Memory = 127 },
        })));
        Assert.AreEqual(RequestPart.Parameters, Wrong(Request(folder, settings => settings with
        {
            Parameters = new Dictionary<string, object> { ["Nope"] = 1 },
        })));
        string ticks = folder.Write("t.csv", "unix_ms,price,size\n1381154400000,5,1\n");
        Assert.AreEqual(RequestPart.Period, Wrong(Request(folder, settings => settings with
        {
            Data = new DataRequest { Ticks = [new DataInput(ticks)], Instrument = "ES 12-13" },
        })));
    }

    [TestMethod]
    public void A_time_out_is_told_in_the_words_of_the_request_or_of_the_face()
    {
        using TemporaryFolder folder = Folder();
        const string Released = "NT8Bridge.WaitsAtBar7";
        folder.Write("Loop.cs", Script.Strategy(
            "Loop", "",
            $"if (CurrentBar == 7) while (AppDomain.CurrentDomain.GetData(\"{Released}\") == null) "
                + "System.Threading.Thread.Sleep(1);"));
        BacktestResult result = BacktestWork.Run(Request(folder, settings => settings with
        {
            Scripts = [folder.At("Loop.cs")], Limits = new ScriptLimits { Timeout = 0.3 },
        }) with { Strategy = "Loop" });
        AppDomain.CurrentDomain.SetData(Released, true);
        const string AtBar = "'Loop' was stopped after 0.3 s ({0}): it was at bar 7";
        StringAssert.StartsWith(result.Error!.ToString(), string.Format(AtBar, "Timeout"));
        StringAssert.StartsWith(result.Error!.Named(_ => "--timeout"), string.Format(AtBar, "--timeout"));
    }

    [TestMethod]
    public void An_indicator_gives_its_plots()
    {
        using TemporaryFolder folder = Folder();
        string script = folder.Write("Odd.cs", Script.Indicator(
            "Odd", "", "if (CurrentBar % 2 == 1) Values[0][0] = Close[0];", "AddPlot(Brushes.Red, \"OddBars\");"));
        IndicatorResult result = IndicatorWork.Run(new IndicatorRequest
        {
            Call = IndicatorCall.Parse("Odd"), Settings = Request(folder).Settings with { Scripts = [script] },
        });
        Assert.IsNull(result.Error);
        Assert.AreEqual("OddBars", result.Plots.Single().Name);
        Assert.AreEqual((null, 1001.5), (result.Plots[0].Values[0], result.Plots[0].Values[1]));
        Assert.HasCount(RisingMinutes.Count, result.Plots[0].Values);
        Assert.AreEqual(RisingMinutes.FirstEnd.Ticks, result.EndUtcTicks[0]);
    }

    private static RequestPart Wrong(BacktestRequest request) =>
        Assert.ThrowsExactly<WrongRequestException>(() => BacktestWork.Run(request)).Part;

    private static BacktestRequest Request(TemporaryFolder folder, Func<RunSettings, RunSettings>? change = null)
    {
        RunSettings settings = new()
        {
            Data = new DataRequest { Bars = [new DataInput(folder.At(RisingMinutes.File))] },
            Scripts = [folder.At("Holder.cs")],
        };
        return new BacktestRequest { Strategy = "Holder", Settings = change?.Invoke(settings) ?? settings };
    }

    /// <summary>Rising minutes, and a strategy that holds for five of them.</summary>
    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        folder.Write("Holder.cs", Script.Strategy(
            "Holder", Properties,
            "if (CurrentBar == At) { EnterLong(Size); Print(\"hello\"); } if (CurrentBar == At + 5) ExitLong();",
            "At = 20; Size = 1;"));
        return folder;
    }
}
