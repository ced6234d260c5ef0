using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Watch;

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
        var million = ParameterAxis.Parse("A=1..1000000");
        ParameterAxis[] endless = [million, million with { Name = "B" }, million with { Name = "C" }, huge[0]];
        Assert.AreEqual(RequestPart.Grid, Wrong(() => new ParameterGrid(endless)));
        using TemporaryFolder folder = Folder();
        Assert.AreEqual(RequestPart.Grid, Wrong(() => OptimizeWork.Run(Request(folder, huge))));
        OptimizeRequest request = Request(folder, new ParameterAxis("Nope", ["1", "2"]));
        Assert.AreEqual(RequestPart.Grid, Wrong(() => OptimizeWork.Run(request)));
    }

    [TestMethod]
    public void A_fitness_of_NinjaTraders_or_of_a_script_ranks()
    {
        using TemporaryFolder folder = Folder();
        folder.Write(
            "LeastProfit.cs",
            Kinds.Fitness("LeastProfit", "-strategy.SystemPerformance.AllTrades.TradesPerformance.NetProfit"));
        Assert.AreEqual("5: 250", Best("Max. net profit"));
        Assert.AreEqual("5: 250", Best("maxnetprofitlong"));
        Assert.AreEqual("1: 0", Best("Max. net profit (short)"));
        Assert.AreEqual("1: -50", Best("LeastProfit"));
        Assert.AreEqual("1: -50", Best("leastprofit"));
        Assert.AreEqual(RequestPart.Rank, Wrong(() => Best("Max. luck")));

        string Best(string rank)
        {
            OptimizeResult result = OptimizeWork.Run(
                Request(folder, new ParameterAxis("Hold", ["1", "5", "3"])) with { Ranking = Ranking.Parse(rank) });
            return FormattableString.Invariant($"{result.Ranked[0].Parameters["Hold"]}: {result.Ranked[0].Rank}");
        }
    }

    [TestMethod]
    public void A_scripts_fitness_that_throws_fails_the_runs_and_says_so()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("Broken.cs", Kinds.Fitness("Broken", "(new double[0])[strategy.CurrentBars[0]]"));
        OptimizeResult result = OptimizeWork.Run(
            Request(folder, new ParameterAxis("Hold", ["1", "5"])) with { Ranking = Ranking.Parse("Broken") });
        Assert.HasCount(2, result.Failed);
        StringAssert.Contains(result.Failed[0].Error!.ToString(), "the fitness 'Broken' failed");
    }

    [TestMethod]
    public void A_scripts_optimizer_chooses_the_runs()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("Climber.cs", Kinds.Climber);
        OptimizeResult result = OptimizeWork.Run(
            Request(folder, ParameterAxis.Parse("Hold=1..9:2"), new ParameterAxis("Size", ["2", "3"])) with
            {
                Optimizer = "Climber",
            });

        // 5 times 2 combinations; it runs every Hold with the least Size, then the best Hold with the greatest one.
        CollectionAssert.AreEqual(
            new[] { "combinations 10", "best 9 2 value 900", "best 9 3 value 1350", "aborted False" },
            result.Output.Texts(OutputKind.Print));
        Assert.AreEqual((6, 0), (result.Runs, result.Failed.Count));
        CollectionAssert.AreEqual(
            new[] { "9x3", "9x2", "7x2", "5x2", "3x2", "1x2" },
            result.Ranked.Select(run => run.Parameters["Hold"] + "x" + run.Parameters["Size"]).ToArray());
        Assert.AreEqual(9 * 3 * 50.0, result.Ranked[0].Rank);
    }

    [TestMethod]
    public void An_optimizer_that_is_missing_or_fails_is_named()
    {
        using TemporaryFolder folder = Folder();
        OptimizeRequest Climb(ParameterAxis axis) => Request(folder, axis) with { Optimizer = "Climber" };
        var range = ParameterAxis.Parse("Hold=1..3");
        Assert.AreEqual(RequestPart.Optimizer, Wrong(() => OptimizeWork.Run(Climb(range))));
        folder.Write("Climber.cs", Kinds.Optimizer("Climber", "throw new InvalidOperationException(\"lost\");"));
        WorkFailedException failed = Assert.ThrowsExactly<WorkFailedException>(() => OptimizeWork.Run(Climb(range)));
        Assert.AreEqual("the optimizer 'Climber' failed: lost", failed.Message);
        folder.Write("Climber.cs", Kinds.Climber);
        ParameterAxis uneven = new("Hold", ["1", "2", "5"]);
        Assert.AreEqual(RequestPart.Grid, Wrong(() => OptimizeWork.Run(Climb(uneven))));
    }

    private static RequestPart Wrong(Func<object> work) => Assert.ThrowsExactly<WrongRequestException>(work).Part;

    [TestMethod]
    [DataRow("Thread.Sleep(Timeout.Infinite);", 0)]
    [DataRow("RunIteration(); RunIteration(); new ManualResetEvent(false).WaitOne();", 2)]
    [DataRow("RunIteration(); WaitForIterationsCompleted(); Thread.Sleep(Timeout.Infinite);", 1)]
    public void An_optimizer_that_holds_still_is_stopped(string optimize, int runs)
    {
        using TemporaryFolder folder = Folder();
        folder.Write("Climber.cs", "using System.Threading;\n" + Kinds.Optimizer("Climber", optimize));
        OptimizeRequest request = Request(folder, ParameterAxis.Parse("Hold=1..9:2")) with { Optimizer = "Climber" };
        request = request with { Settings = request.Settings with { Limits = new ScriptLimits { Timeout = 2 } } };
        WorkFailedException e = Assert.ThrowsExactly<WorkFailedException>(() => OptimizeWork.Run(request));
        Assert.AreEqual($"'Climber' was stopped: it asked for no run for 2 s (Timeout) after {runs} runs", e.Message);
    }

    private static OptimizeRequest Request(TemporaryFolder folder, params ParameterAxis[] axes) => new()
    {
        Strategy = "Holder",
        Grid = new ParameterGrid(axes),
        Settings = new RunSettings
        {
            Data = new DataRequest { Bars = [new DataInput(folder.At(RisingMinutes.File))] },
            Scripts = [.. System.IO.Directory.GetFiles(folder.At("."), "*.cs")],
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
