using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Tests.History;

/// <summary>Compares bars by every bit of every field.</summary>
internal static class BarAssert
{
    public static void SameBits(IReadOnlyList<Bar> expected, IReadOnlyList<Bar> actual)
    {
        Assert.AreEqual(expected.Count, actual.Count, "number of bars");
        for (int i = 0; i < expected.Count; i++)
            if (!AreSame(expected[i], actual[i]))
                Assert.Fail($"bar {i}: expected {expected[i]}, was {actual[i]}");
    }

    public static bool AreSame(in Bar a, in Bar b) =>
        a.EndUtcTicks == b.EndUtcTicks && Bits(a.Open) == Bits(b.Open) && Bits(a.High) == Bits(b.High)
        && Bits(a.Low) == Bits(b.Low) && Bits(a.Close) == Bits(b.Close) && a.Volume == b.Volume && a.TickCount == b.TickCount;

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
