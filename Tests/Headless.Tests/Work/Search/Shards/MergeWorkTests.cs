using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Search;
using NT8Bridge.Headless.Work.Search.Shards;

namespace NT8Bridge.Headless.Tests.Work.Search.Shards;

/// <summary>Parts put together are the sweep that one process makes, to the last byte; or it is said why not.</summary>
[TestClass]
public sealed class MergeWorkTests
{
    /// <summary>Statistics that are kept and one that the trades are asked for; all variants, some, and one each.</summary>
    [TestMethod]
    [DataRow("netProfit", null, 1)]
    [DataRow("netProfit", null, 5)]
    [DataRow("losingTrades", null, 7)]
    [DataRow("averageMae", null, 2)]
    [DataRow("profitFactor", 17L, 3)]
    [DataRow("netProfit", 4L, 4)]
    public void The_shards_together_are_the_whole(string rank, long? random, int of)
    {
        using SmallSweep sweep = new();
        SweepRequest request = sweep.Request() with { Ranking = Ranking.Parse(rank), Random = random, Seed = 9 };
        SweepResult whole = SweepWork.Run(request);
        (byte[] csv, byte[] parquet) = sweep.Files(whole);
        string[] parts = sweep.AllParts(request, of);
        MergeResult merged = Merged(request, of % 2 == 0 ? [sweep.Parts] : [.. parts.Reverse()]);
        Assert.IsEmpty(merged.Faults);
        Assert.AreEqual((random ?? SmallSweep.Variants, whole.WithoutTrades), (merged.Sweep!.Made, merged.Sweep.WithoutTrades));
        (byte[] mergedCsv, byte[] mergedParquet) = sweep.Files(merged.Sweep);
        CollectionAssert.AreEqual(csv, mergedCsv);
        CollectionAssert.AreEqual(parquet, mergedParquet);
        CollectionAssert.AreEqual(
            whole.Best.Select(one => one.Position).ToArray(), merged.Sweep.Best.Select(one => one.Position).ToArray());
        Assert.AreEqual(whole.Bytes, merged.Sweep.Bytes);
    }

    /// <summary>The order of the ranking has ties in it, and variants without a trade: else the test above shows less.</summary>
    [TestMethod]
    public void The_small_sweep_has_ties_and_variants_without_a_trade()
    {
        using SmallSweep sweep = new();
        SweepResult whole = SweepWork.Run(sweep.Request());
        Assert.IsGreaterThan(0L, whole.WithoutTrades);
        RankedVariant[] traded = [.. whole.Variants.BestFirst().Where(one => one.Numbers.Trades > 0)];
        int ranks = traded.Select(one => BitConverter.DoubleToInt64Bits(one.Numbers.Rank)).Distinct().Count();
        Assert.IsLessThan(traded.Length, ranks);
    }

    [TestMethod]
    public void What_is_missing_or_double_is_named()
    {
        using SmallSweep sweep = new();
        SweepRequest request = sweep.Request();
        string first = sweep.Part(request, 1, 3), third = sweep.Part(request, 3, 3);
        string twice = sweep.Part(request, 3, 3, "copy.parquet");
        MergeResult merged = Merged(request, [first, third, twice]);
        Assert.IsNull(merged.Sweep);
        CollectionAssert.AreEqual(
            new[]
            {
                $"{twice}: it is shard 3/3, and so is {third}; leave one out",
                "shard 2/3 is missing, variants 16 to 31; make it",
            },
            merged.Faults.Select(fault => fault.Text).ToArray());
        CollectionAssert.AreEqual(
            new[] { PartFaultKind.Double, PartFaultKind.Missing }, merged.Faults.Select(fault => fault.Kind).ToArray());
    }

    [TestMethod]
    public void A_part_of_another_sweep_is_named_with_what_is_other_about_it()
    {
        using SmallSweep sweep = new();
        SweepRequest request = sweep.Request();
        string first = sweep.Part(request, 1, 2);
        string text = SmallSweep.Model.Replace("\"t\"", "\"u\"", StringComparison.Ordinal);
        SweepRequest otherModel = request with { Model = sweep.Write("other.json", text) };
        Expect(otherModel, "it is of another model");
        Expect(request with { Ranking = Ranking.Parse("trades") }, "it was made with other options");
        Expect(request with { Random = 40 }, "it was made with other options");
        Expect(With(request, "StopAtrMultiple", "1,2,4"), "it was made with other options");
        Expect(With(request, "DailyLossLimit", "100"), "it was made with other options");
        Expect(
            request with { Settings = request.Settings with { Commission = 2 } },
            "its indicators or terms came out otherwise, as on another kind of processor");
        string[] rows = File.ReadAllLines(sweep.Bars);
        string shorter = sweep.Write("short/" + DrawnMarket.File, string.Join('\n', rows[..^1]) + "\n");
        Expect(
            request with
            {
                Settings = request.Settings with { Data = request.Settings.Data with { Bars = [new(shorter, null)] } },
            },
            "it is of other bars");

        void Expect(SweepRequest other, string why)
        {
            string foreign = sweep.Part(other, 2, 2);
            MergeResult merged = Merged(request, [first, foreign]);
            PartFault fault = merged.Faults[0];
            Assert.AreEqual((PartFaultKind.Foreign, foreign), (fault.Kind, fault.Path), fault.Text);
            Assert.AreEqual($"{foreign}: {why}; leave it out", fault.Text);
            Assert.AreEqual(PartFaultKind.Missing, merged.Faults[1].Kind);
        }
    }

    [TestMethod]
    public void Where_the_files_lie_and_how_many_are_shown_does_not_count()
    {
        using SmallSweep sweep = new();
        SweepRequest request = sweep.Request();
        string[] parts = sweep.AllParts(request, 2);
        string moved = sweep.Write("elsewhere/" + DrawnMarket.File, File.ReadAllText(sweep.Bars));
        SweepRequest same = request with
        {
            Top = 7, Seed = 3, Model = sweep.Write("elsewhere/model.json", SmallSweep.Model),
            Settings = request.Settings with { Data = request.Settings.Data with { Bars = [new(moved, null)] } },
        };
        MergeResult merged = Merged(same, parts);
        Assert.IsEmpty(merged.Faults);
        Assert.HasCount(7, merged.Sweep!.Best);
    }

    [TestMethod]
    public void Another_cut_and_other_files_are_foreign()
    {
        using SmallSweep sweep = new();
        SweepRequest request = sweep.Request();
        string[] parts = sweep.AllParts(request, 3);
        string other = sweep.Part(request, 1, 4), made = Path.Combine(sweep.Parts, "result.parquet");
        SweepFile.Write(made, SweepWork.Run(request));
        MergeResult merged = Merged(request, [sweep.Parts]);
        Assert.HasCount(3, merged.Parts);
        string[] texts = [.. merged.Faults.Select(fault => fault.Text)];
        CollectionAssert.AreEquivalent(
            new[]
            {
                $"{made}: it is no part of a sweep; leave it out",
                $"{other}: it is shard 1/4, and the others are of 3; leave it out",
            },
            texts);
        Assert.IsEmpty(Merged(request, parts).Faults);
    }

    private static MergeResult Merged(SweepRequest request, IReadOnlyList<string> parts) =>
        MergeWork.Run(new MergeRequest { Sweep = request, Parts = parts });

    private static SweepRequest With(SweepRequest request, string name, string value) => request with
    {
        Settings = request.Settings with
        {
            Parameters = new Dictionary<string, object>(request.Settings.Parameters) { [name] = value },
        },
    };
}
