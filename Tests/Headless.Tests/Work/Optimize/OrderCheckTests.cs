using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Tests.Work.Optimize;

/// <summary>
/// What reaches from one run of an optimisation into another is noticed, and kept apart where that is asked for.
/// </summary>
[TestClass]
public sealed class OrderCheckTests
{
    /// <summary>Holds for its number of bars, and a bar longer in the process's later runs.</summary>
    private const string Leaking =
        "if (CurrentBar == 20) { EnterLong(); _more = System.Threading.Interlocked.Increment(ref Runs) > 120 ? 1 : 0; }"
        + " if (CurrentBar == 20 + Hold + _more) ExitLong();";

    [TestMethod]
    public void A_strategy_with_nothing_in_static_fields_gives_the_same_in_any_order()
    {
        using TemporaryFolder folder = Folder("if (CurrentBar == 20) EnterLong(); if (CurrentBar == 20 + Hold) ExitLong();");
        OptimizeResult result = OptimizeWork.Run(Request(folder, "Hold=1..30:1"));
        Assert.AreEqual(2, result.Order!.Sample);
        Assert.IsEmpty(result.Order.Different);
        Assert.IsNull(result.Order.Warning(result.Strategy, "--isolate"));
        Assert.AreEqual(30, result.Runs);
    }

    [TestMethod]
    public void A_static_field_that_reaches_into_later_runs_is_noticed()
    {
        using TemporaryFolder folder = Folder(Leaking);
        OptimizeResult result = OptimizeWork.Run(Request(folder, "Hold=1..30:1", "Size=1..4:1"));
        Assert.AreEqual(2, result.Order!.Sample);
        Assert.HasCount(2, result.Order.Different);
        OrderDifference half = result.Order.Different[0];
        Assert.AreEqual(("Hold=15, Size=4", "netProfit"), (half.Combination, half.Statistic));

        // A bar longer on the way up: a point of 50 dollars.
        Assert.AreEqual(half.Before + 50, half.After);
        Assert.AreEqual(
            "'Holder' does not give the same when its combinations run in another order: 2 of 2 differ, Hold=15, Size=4: "
            + $"netProfit was {half.Before}, then {half.After}; a static field, a file, the clock or chance reaches from one run "
            + "into another, so the ranking is not to be relied on (--isolate loads the script anew for each run)",
            result.Order.Warning("Holder", "--isolate"));
    }

    [TestMethod]
    public void Isolated_runs_share_no_static_field()
    {
        using TemporaryFolder folder = Folder(Leaking.Replace("120", "1", System.StringComparison.Ordinal));
        OptimizeResult shared = OptimizeWork.Run(Request(folder, "Hold=1..30:1"));
        OptimizeResult isolated = OptimizeWork.Run(Request(folder, "Hold=1..30:1") with { IsIsolated = true });
        Assert.AreEqual((1500.0, 29 * 50.0), (isolated.Ranked[0].Rank, isolated.Ranked[1].Rank));
        Assert.AreEqual(31 * 50.0, shared.Ranked[0].Rank);
        Assert.IsNull(isolated.Order);
        Assert.AreEqual(30, isolated.Ranked.Count(run => run.HasTraded));
    }

    private static OptimizeRequest Request(TemporaryFolder folder, params string[] axes) => new()
    {
        Strategy = "Holder",
        Grid = new ParameterGrid(axes.Select(ParameterAxis.Parse)),
        Settings = new RunSettings
        {
            Data = new DataRequest { Bars = [new DataInput(folder.At(RisingMinutes.File))] }, Scripts = [folder.At("Holder.cs")],
        },
    };

    private static TemporaryFolder Folder(string update)
    {
        TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        folder.Write("Holder.cs", Script.Strategy(
            "Holder",
            "public static int Runs; private int _more; [NinjaScriptProperty] public int Hold { get; set; } "
                + "[NinjaScriptProperty] public int Size { get; set; }",
            update, "Hold = 1; Size = 1;"));
        return folder;
    }
}
