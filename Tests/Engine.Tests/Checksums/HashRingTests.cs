using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Checksums;

namespace NT8Bridge.Tests.Checksums;

[TestClass]
public sealed class HashRingTests
{
    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(7)]
    public void The_sum_is_that_of_the_newest_items(int capacity)
    {
        var random = new Random(capacity);
        var ring = new HashRing(capacity);
        var copy = new HashRing(capacity);
        ulong[] hashes = Enumerable.Range(0, 40).Select(_ => ((ulong)random.Next() << 33) ^ (ulong)random.Next()).ToArray();
        for (int i = 0; i < hashes.Length; i++)
        {
            ulong sum = 0;
            for (int held = Math.Max(0, i + 1 - capacity); held <= i; held++) sum = unchecked(sum + hashes[held]);

            Assert.AreEqual(sum, ring.Add(hashes[i]));
            Assert.AreEqual(sum, ring.Sum);
            copy.CopyFrom(ring);
            Assert.AreEqual(sum, copy.Sum);
        }

        ulong next = copy.Add(5);
        Assert.AreEqual(next, ring.Add(5), "a copy drops the item that the original drops");
        ring.Clear();
        Assert.AreEqual(0UL, ring.Sum);
        Assert.AreEqual(3UL, ring.Add(3), "nothing of before is left");
    }
}
