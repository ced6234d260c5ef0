using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Bars;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Tests.Work.Bars;

[TestClass]
public sealed class BarsWorkTests
{
    [TestMethod]
    public void Bars_are_made_written_and_counted()
    {
        using Overlap overlap = new();
        BarsFileResult result = BarsWork.Run(Request(overlap, "five.csv"));
        Assert.AreEqual((120, 24), (result.Rows.Count, result.Bars.Count));
        Assert.AreEqual(120 * 5, result.Volume);
        Assert.HasCount(24, MarketDataFile.Read(overlap.At("five.csv")).Bars);
    }

    [TestMethod]
    public void Parquet_needs_the_instruments_name()
    {
        using Overlap overlap = new();
        string to = overlap.At("five.parquet");
        UnusableFileException unusable = Assert.ThrowsExactly<UnusableFileException>(
            () => BarsWork.Run(Request(overlap, "five.parquet")));
        Assert.AreEqual(
            to + ": a parquet bar file carries the instrument's name, which is not known; name it by Instrument",
            unusable.Message);
    }

    [TestMethod]
    public void A_file_that_cannot_be_written_is_an_output_problem()
    {
        using Overlap overlap = new();
        OutputFileException error = Assert.ThrowsExactly<OutputFileException>(
            () => BarsWork.Run(Request(overlap, "none") with { To = "/nowhere/at/all.csv" }));
        Assert.AreEqual("/nowhere/at/all.csv", error.Path);
        Assert.IsInstanceOfType<DataFileException>(error);
    }

    private static BarsFileRequest Request(Overlap overlap, string to) => new()
    {
        Data = new DataRequest { Bars = [new DataInput(overlap.BarFile)] }, Interval = BarInterval.Parse("5m"),
        To = overlap.At(to),
    };
}
