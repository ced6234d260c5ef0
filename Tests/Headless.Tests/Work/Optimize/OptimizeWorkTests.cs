using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Tests.Work.Optimize;

/// <summary>Optimisations as a program asks for them, without the command line.</summary>
[TestClass]
public sealed class OptimizeWorkTests
{
    [TestMethod]
    public void Every_combination_is_run_and_ranked()
    {
        using TemporaryFolder folder = Folder();
        OptimizeResult result = OptimizeWork.Run(
            Request(folder, new ParameterAxis("Hold", ["1", "5", "3"]), new ParameterAxis("Size", ["1", "2"])));
        Assert.AreEqual((6, 0), (result.Runs, result.Failed.Count));
        CollectionAssert.AreEqual(
            new[] { "5x2", "3x2", "5x1", "3x1", "1x2", "1x1" },
            result.Ranked.Select(run => run.Parameters["Hold"] + "x" + run.Parameters["Size"]).ToArray());
        Assert.AreEqual(5.0 * 2 * 50, result.Ranked[0].Rank);
        Assert.AreEqual(60, result.Files.Single().Rows);
    }

    [TestMethod]
    public void Of_two_probabilities_the_higher_is_the_better()
    {
        double[] values = [0.2, double.NaN, 0.9, 0.5];
        CollectionAssert.AreEqual(
            new[] { 0.9, 0.5, 0.2, double.NaN }, Ranking.Parse("probability").Order(values, static value => value).ToArray());
        CollectionAssert.AreEqual(
            new[] { 0.2, 0.5, 0.9, double.NaN }, Ranking.Parse("ulcerIndex").Order(values, static value => value).ToArray());
    }

    [TestMethod]
    public void A_run_that_fails_is_told_beside_the_others()
    {
        using TemporaryFolder folder = Folder();
        OptimizeResult result = OptimizeWork.Run(Request(folder, new ParameterAxis("Hold", ["1", "13"])));
        Assert.HasCount(1, result.Ranked);
        StringAssert.Contains(result.Failed.Single().Error!.ToString(), "13 brings bad luck");
    }

    [TestMethod]
    public void A_wrong_grid_names_its_part()
    {
        ParameterAxis axis = new("Hold", ["1"]);
        Assert.AreEqual(RequestPart.Grid, Wrong(() => new ParameterGrid([axis, axis])));
        ParameterAxis[] huge = [ParameterAxis.Parse("Hold=1..2000"), ParameterAxis.Parse("Size=1..2000")];
        Assert.AreEqual(RequestPart.Grid, Wrong(() => new ParameterGrid(huge)));
        using TemporaryFolder folder = Folder();
        OptimizeRequest request = Request(folder, new ParameterAxis("Nope", ["1", "2"]));
        Assert.AreEqual(RequestPart.Parameters, Wrong(() => OptimizeWork.Run(request)));
    }

    private static RequestPart Wrong(Func<object> work) => Assert.ThrowsExactly<WrongRequestException>(work).Part;

    private static OptimizeRequest Request(TemporaryFolder folder, params ParameterAxis[] axes) => new()
    {
        Strategy = "Holder",
        Grid = new ParameterGrid(axes),
        Settings = new RunSettings
        {
            Data = new DataRequest { Bars = [new DataInput(folder.At(RisingMinutes.File))] },
            Scripts = [folder.At("Holder.cs")],
        },
    };

    /// <summary>Rising minutes, and a strategy that holds for some of them.</summary>
    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        folder.Write("Holder.cs", Script.Strategy(
            "Holder",
            "[NinjaScriptProperty] public int Hold { get; set; } [NinjaScriptProperty] public int Size { get; set; }",
            "if (Hold == 13) throw new InvalidOperationException(\"13 brings bad luck\");"
            + "if (CurrentBar == 20) EnterLong(Size); if (CurrentBar == 20 + Hold) ExitLong();",
            "Hold = 1; Size = 1;"));
        return folder;
    }
}
