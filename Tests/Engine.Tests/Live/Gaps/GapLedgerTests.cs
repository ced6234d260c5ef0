using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live.Gaps;

namespace NT8Bridge.Tests.Live.Gaps;

[TestClass]
public sealed class GapLedgerTests
{
    private const int Instants = 40;

    /// <summary>Against a plain set of instants: any spans, in any order, touching or not, covered and uncovered.</summary>
    [TestMethod]
    public void Covered_is_what_every_instant_of_the_span_was_covered_for()
    {
        int covered = 0, touching = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var ledger = new GapLedger();
            bool[] model = new bool[Instants];
            for (int step = 0; step < 12; step++)
            {
                int from = random.Next(Instants), to = from + random.Next(-1, 8);
                bool isCovered = random.Next(4) > 0;
                if (isCovered) ledger.Cover(from, to);
                else ledger.Uncover(from, to);
                if (isCovered && from > 0 && to > from && model[from - 1] && !model[from]) touching++;
                for (int i = from; i < to && i < Instants; i++) model[i] = isCovered;
            }

            for (int from = 0; from < Instants; from++)
            {
                for (int to = from + 1; to <= Instants; to++)
                {
                    bool expected = Enumerable.Range(from, to - from).All(i => model[i]);
                    Assert.AreEqual(expected, ledger.IsCovered(from, to), $"seed {seed}, {from} to {to}");
                    if (expected) covered++;
                }
            }
        }

        Assert.IsGreaterThan(5_000, covered);
        Assert.IsGreaterThan(50, touching);
    }

    [TestMethod]
    public void Spans_that_touch_are_one()
    {
        var ledger = new GapLedger();
        ledger.Cover(5, 9);
        ledger.Cover(0, 5);
        ledger.Cover(9, 12);
        Assert.IsTrue(ledger.IsCovered(0, 12));
        ledger.Uncover(12, 20);
        ledger.Uncover(-5, 0);
        Assert.IsTrue(ledger.IsCovered(0, 12), "beside it");
        ledger.Uncover(6, 7);
        Assert.IsTrue(ledger.IsCovered(0, 6) && ledger.IsCovered(7, 12));
        Assert.IsFalse(ledger.IsCovered(6, 7));
    }
}
