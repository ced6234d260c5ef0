using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Headless.Tests.Work.Search;

/// <summary>Sweeps as a program asks for them.</summary>
[TestClass]
public sealed class SweepWorkTests
{
    private const string Model = """
        { "name": "t", "buyAt": [1, 2], "sellAt": -1, "rules": [
          { "name": "up", "vote": "buy", "weight": 2, "all": [ { "left": "close", "op": ">", "right": "ema{5,9}" } ] },
          { "name": "down", "vote": "sell", "all": [ { "left": "close", "op": "<", "right": "ema9" } ] } ] }
        """;

    [TestMethod]
    public void Variants_are_ranked_and_the_best_are_confirmed()
    {
        using TemporaryFolder folder = Folder();
        SweepResult result = SweepWork.Run(Request(folder, ("StopAtrMultiple", "1..3"), ("TargetAtrMultiple", "2,4")));
        Assert.AreEqual((24L, 24L, 10), (result.All, result.Made, result.Best.Count));
        double[] ranks = [.. result.Best.Select(variant => variant.Rank)];
        CollectionAssert.AreEqual(ranks.OrderDescending().ToArray(), ranks);
        CollectionAssert.AreEqual(ranks, result.Best.Select(variant => variant.Statistics["netProfit"]).ToArray());
        Assert.IsGreaterThan(0, result.Best[0].Trades);
        Assert.AreEqual(24, result.Variants.BestFirst().Distinct().Count());
    }

    /// <summary>A statistic that a sweep keeps of each variant, one that it asks the trades for, and a fitness.</summary>
    [TestMethod]
    [DataRow("maxDrawdown")]
    [DataRow("averageMae")]
    [DataRow("longestFlatPeriod")]
    [DataRow("Max. Sharpe ratio")]
    public void It_ranks_as_an_optimisation_does(string rank)
    {
        using TemporaryFolder folder = Folder();
        SweepRequest request = Request(folder, ("StopAtrMultiple", "1..3")) with { Ranking = Ranking.Parse(rank), Top = 3 };
        SweepResult result = SweepWork.Run(request);
        string model = folder.Write("best.json", result.Best[0].Model);
        OptimizeResult optimized = OptimizeWork.Run(new OptimizeRequest
        {
            Strategy = SweepGround.Strategy, Ranking = Ranking.Parse(rank),
            Grid = new ParameterGrid([new ParameterAxis("ModelFile", [model])]),
            Settings = request.Settings with
            {
                Parameters = new Dictionary<string, object>(Fixed)
                {
                    ["StopAtrMultiple"] = result.Best[0].Parameters["StopAtrMultiple"],
                },
            },
        });
        Assert.AreEqual(
            BitConverter.DoubleToInt64Bits(optimized.Ranked[0].Rank), BitConverter.DoubleToInt64Bits(result.Best[0].Rank));
    }

    [TestMethod]
    public void Drawn_variants_are_those_of_the_whole()
    {
        using TemporaryFolder folder = Folder();
        SweepRequest request = Request(folder, ("StopAtrMultiple", "1..3:0.1")) with { Top = 84 };
        var all = SweepWork.Run(request).Best.ToDictionary(one => one.Position, one => one.Rank);
        SweepResult drawn = SweepWork.Run(request with { Random = 15, Seed = 3 });
        Assert.AreEqual((84L, 15L), (drawn.All, drawn.Made));
        foreach (SweptVariant one in drawn.Best) Assert.AreEqual(all[one.Position], one.Rank);
    }

    [TestMethod]
    [DataRow("BreakEvenDistance", "5", "a sweep cannot do BreakEvenDistance=5 as a backtest does it")]
    [DataRow("TrailDistance", "1", "a sweep cannot do TrailDistance=1")]
    [DataRow("SignalsOnly", "true", "a sweep cannot do SignalsOnly=true")]
    [DataRow("EntriesPerDirection", "2", "a sweep does not know EntriesPerDirection")]
    [DataRow("ModelFile", "m.json", "ModelFile: name the model by")]
    [DataRow("StopAtrMultiple", "1,0", "StopAtrMultiple")]
    [DataRow("Quantity", "1,1.5", "Quantity")]
    [DataRow("StopAtrMultiple", "3..1", "is no range")]
    public void What_it_would_not_do_exactly_is_refused_by_name(string name, string value, string expected)
    {
        using TemporaryFolder folder = Folder();
        WrongRequestException error = Assert.ThrowsExactly<WrongRequestException>(
            () => SweepWork.Run(Request(folder, (name, value))));
        Assert.AreEqual(RequestPart.Parameters, error.Part);
        StringAssert.Contains(error.Reason.ToString(), expected);
    }

    [TestMethod]
    public void Another_period_ticks_a_template_and_scripts_are_refused()
    {
        using TemporaryFolder folder = Folder();
        SweepRequest request = Request(folder);
        Assert.AreEqual(RequestPart.Period, Part(settings => settings with { Period = PeriodText.Parse("1m") }));
        Assert.AreEqual(RequestPart.TickReplay, Part(settings => settings with { IsTickReplay = true }));
        Assert.AreEqual(RequestPart.Template, Part(settings => settings with { Template = "t.xml" }));
        Assert.AreEqual(RequestPart.Scripts, Part(settings => settings with { Scripts = ["a.cs"] }));

        RequestPart Part(Func<RunSettings, RunSettings> change) => Assert.ThrowsExactly<WrongRequestException>(
            () => SweepWork.Run(request with { Settings = change(request.Settings) })).Part;
    }

    [TestMethod]
    public void A_wrong_model_and_a_rank_that_is_none_are_named()
    {
        using TemporaryFolder folder = Folder();
        SweepRequest request = Request(folder);
        string bad = folder.Write("bad.json", Model.Replace("ema9", "emma9", StringComparison.Ordinal));
        UnusableFileException error = Assert.ThrowsExactly<UnusableFileException>(
            () => SweepWork.Run(request with { Model = bad }));
        StringAssert.Contains(error.Message, "rules[1].all[0].right: 'emma9' is neither a price");
        Assert.AreEqual(bad, error.Path);
        Assert.AreEqual(RequestPart.Rank, Assert.ThrowsExactly<WrongRequestException>(
            () => SweepWork.Run(request with { Ranking = Ranking.Parse("luck") })).Part);
        Assert.ThrowsExactly<UnusableFileException>(() => SweepWork.Run(request with { Model = folder.At("none.json") }));
    }

    private static readonly Dictionary<string, object> Fixed = new() { ["WindowHours"] = "1" };

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        DrawnMarket.Write(folder, new Random(5), 1_500);
        folder.Write("model.json", Model);
        return folder;
    }

    private static SweepRequest Request(TemporaryFolder folder, params (string Name, string Value)[] parameters)
    {
        Dictionary<string, object> all = new(Fixed);
        foreach ((string name, string value) in parameters) all[name] = value;
        return new SweepRequest
        {
            Model = folder.At("model.json"),
            Settings = new RunSettings
            {
                Data = new DataRequest
                {
                    Bars = [new DataInput(folder.At(DrawnMarket.File), null)], Instrument = DrawnMarket.Instrument,
                },
                Period = PeriodText.Parse("30s"), Parameters = all,
            },
        };
    }
}
