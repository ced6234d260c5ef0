using System;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Tests.Work.Load;

[TestClass]
public sealed class LoadWorkTests
{
    [TestMethod]
    public void Every_row_of_every_file_is_accounted_for()
    {
        using TemporaryFolder folder = new();
        string bars = folder.Write(
            "ES 12-13.Last.txt", "20131007 000100;1;2;0.5;1.5;10\nbroken\n20131007 000200;1;2;0.5;1.5;11\n");
        string ticks = folder.Write("t.csv", "unix_ms,price,size\n1381104200000,5,1\n1381104190000,6,1\n");
        Said said = new();
        RunData data = LoadWork.Run(
            new DataRequest
            {
                Bars = [new DataInput(bars)], Ticks = [new DataInput(ticks, "GC 12-13")],
                Reading = new FileReading { MostRejected = 0.5 },
            },
            said);
        Assert.AreEqual("ES 12-13", data.Instrument.FullName);
        Assert.AreEqual("1 Minute", data.Period!.ToString());
        Assert.AreEqual(0, data.BarsReplaced, "the ticks are of another instrument");
        InputCount[] counts = [.. data.Files];
        Assert.AreEqual(("ES 12-13", MarketDataKind.Bars, 2L, 0L, 1L), Of(counts[0]));
        Assert.AreEqual(("GC 12-13", MarketDataKind.Ticks, 2L, 1L, 0L), Of(counts[1]));
        CollectionAssert.AreEqual(new[] { bars, ticks }, said.Of<FileRead>().Select(read => read.Count.Path).ToArray());
    }

    [TestMethod]
    public void Bars_of_several_files_are_joined_by_the_one_rule_and_what_it_did_is_said()
    {
        using TemporaryFolder folder = new();
        string one = folder.Write(
            "ES 12-13.Last.txt", "20131007 000100;1;2;0.5;1.5;10\n20131007 000200;2;3;1;2;11\n20131007 000300;3;4;2;3;12\n");
        string two = folder.Write(
            "more.txt",
            "20131007 000200;2;3;1;2;11\n20131007 000300;3;5;2;4;15\n20131007 000400;4;5;3;4;13\n20131007 000500;5;6;4;5;1\n");
        string three = folder.Write("odd.txt", "20131007 000500;5.5;6;4;5;1\n20131007 000600;6;7;5;6;1\n");
        RunData data = LoadWork.Run(new DataRequest
        {
            Bars = [new DataInput(one), new DataInput(two), new DataInput(three)], Instrument = "ES 12-13",
        });
        Bar[] bars = data.Store.HistoryOf(data.Instrument).Bars;
        CollectionAssert.AreEqual(new[] { 10L, 11, 15, 13, 1 }, bars.Select(bar => bar.Volume).ToArray());
        Assert.AreEqual(6.0, bars[^1].Close, "the two bars of 00:05 contradict each other");
        CollectionAssert.AreEqual(
            new[]
            {
                "ES 12-13: 2 bars stand in several files and count once",
                "ES 12-13: 2 bars of several files contradict each other and are not used",
            },
            data.Warnings.ToArray());
    }

    [TestMethod]
    public void A_range_cuts_bars_and_ticks_before_the_ticks_cut_the_bars()
    {
        using Overlap overlap = new();
        RunData data = LoadWork.Run(new DataRequest
        {
            Bars = [new DataInput(overlap.BarFile)], Ticks = [new DataInput(overlap.TickFile)], Instrument = "GC 12-13",
            FromUtcTicks = UtcTime.Begin("2013-10-07T00:30"), ToUtcTicks = UtcTime.End("2013-10-07T01:10"),
        });
        PriceHistory history = data.Store.HistoryOf(data.Instrument);
        Assert.AreEqual((30, 10), (history.Bars.Length, history.BarsReplaced));
        Assert.IsTrue(history.Ticks[^1].UtcTicks < new DateTime(2013, 10, 7, 1, 10, 0).Ticks);
    }

    [TestMethod]
    public void A_wrong_request_names_its_part()
    {
        using Overlap overlap = new();
        DataInput bars = new(overlap.BarFile);
        AssertWrong(RequestPart.Bars, "there is no file", new DataRequest { Instrument = "GC 12-13" });
        AssertWrong(
            RequestPart.Instrument, "'NOPE' is not known; add it by Instruments",
            new DataRequest { Bars = [bars], Instrument = "NOPE" });
        AssertWrong(RequestPart.Instrument, "does not tell its instrument", new DataRequest { Bars = [bars] });
    }

    [TestMethod]
    public void A_file_that_does_not_fit_is_named_with_the_mend()
    {
        using Overlap overlap = new();
        DataInput bars = new(overlap.BarFile);
        AssertUnusable("it holds bars, not ticks; give it by Bars", new DataRequest { Ticks = [bars], Instrument = "GC 12-13" });
        AssertUnusable("no row lies between From and To; widen the range", new DataRequest
        {
            Bars = [bars], Instrument = "GC 12-13", FromUtcTicks = UtcTime.Begin("2014-01-01"),
        });
        using TemporaryFolder folder = new();
        DataInput empty = new(folder.Write("e.csv", "unix_ms,price,size\n"));
        AssertUnusable("it has no row", new DataRequest { Ticks = [empty], Instrument = "GC 12-13" });
    }

    [TestMethod]
    public void Work_that_is_cancelled_reads_no_further_file()
    {
        using Overlap overlap = new();
        using CancellationTokenSource stop = new();
        stop.Cancel();
        DataRequest request = new() { Bars = [new DataInput(overlap.BarFile)], Instrument = "GC 12-13" };
        Assert.ThrowsExactly<OperationCanceledException>(() => LoadWork.Run(request, null, stop.Token));
    }

    private static (string? Instrument, MarketDataKind Kind, long Used, long OutOfOrder, long Rejected) Of(InputCount count) =>
        (count.Instrument, count.Kind, count.Used, count.OutOfOrder, count.Rejected.Count);

    private static void AssertWrong(RequestPart part, string reason, DataRequest request)
    {
        WrongRequestException wrong = Assert.ThrowsExactly<WrongRequestException>(() => LoadWork.Run(request));
        Assert.AreEqual(part, wrong.Part);
        StringAssert.Contains(wrong.Message, reason);
    }

    private static void AssertUnusable(string reason, DataRequest request)
    {
        UnusableFileException unusable = Assert.ThrowsExactly<UnusableFileException>(() => LoadWork.Run(request));
        StringAssert.Contains(unusable.Message, reason);
        StringAssert.StartsWith(unusable.Message, unusable.Path);
    }
}
