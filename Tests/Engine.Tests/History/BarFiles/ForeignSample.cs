using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Tests.History.BarFiles;

/// <summary>The bars that every foreign sample file holds, and how a reading of one is judged.</summary>
internal static class ForeignSample
{
    // Clean decimals, so that single precision and decimal columns hold the same numbers.
    public static Bar[] Bars(int count) => SampleBars.Make(count, seed: 77).Select(bar => new Bar(
        bar.EndUtcTicks, Grid(bar.Open), Grid(bar.High), Grid(bar.Low), Grid(bar.Close), bar.Volume, bar.TickCount)).ToArray();

    public static void AssertReads(ForeignVariant variant, byte[] file, int count)
    {
        IEnumerable<Bar> expected = Bars(count);
        if (!variant.HasTicks)
            expected = expected.Select(bar => new Bar(bar.EndUtcTicks, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume, 0));

        if (variant.ShiftSeconds != 0)
            expected = expected.Select(bar => bar.Restamped(bar.EndUtcTicks + variant.ShiftSeconds * TimeSpan.TicksPerSecond));

        ForeignBars foreign = ForeignBarFile.Read(
            BarCodec.ForThisRuntime(), file, variant.Reading with { Interval = SampleBars.Interval });

        Assert.IsEmpty(foreign.Rejected, string.Join("; ", foreign.Rejected));
        BarAssert.SameBits(expected.ToArray(), foreign.Bars);
        Assert.AreEqual(count + variant.OtherRows, foreign.Rows);
        Assert.AreEqual(variant.OtherRows, foreign.OtherRows);
        Assert.AreEqual(variant.IsOpenStamped ? BarStamp.Open : BarStamp.End, foreign.Stamp);
        Assert.IsTrue(
            variant.Reading.Stamp != BarStamp.Detect
                || foreign.Notes.Any(n => n.Contains(variant.IsOpenStamped ? "open-stamped" : "end-stamped")),
            "the stamp is said");
    }

    private static double Grid(double value) => Math.Round(value * 10) / 10 + 0.0;
}
