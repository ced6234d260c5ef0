using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Search.Shards;

namespace NT8Bridge.Headless.Tests.Work.Search.Shards;

[TestClass]
public sealed class ShardTests
{
    [TestMethod]
    public void Shards_are_neighbours_of_nearly_one_size_and_together_all()
    {
        Random random = new(11);
        int uneven = 0;
        for (int i = 0; i < 500; i++)
        {
            int of = random.Next(1, 300);
            long count = random.NextInt64(of, i % 2 == 0 ? 1_000 : long.MaxValue / 2);
            count = Math.Max(count, of);
            long next = 0;
            long[] sizes = new long[of];
            for (int number = 1; number <= of; number++)
            {
                Shard shard = new(number, of);
                Assert.AreEqual(next, shard.First(count), $"shard {shard} of {count}");
                sizes[number - 1] = shard.Count(count);
                next += sizes[number - 1];
            }

            Assert.AreEqual(count, next);
            Assert.IsGreaterThan(0L, sizes.Min());
            Assert.IsLessThanOrEqualTo(1L, sizes.Max() - sizes.Min());
            if (sizes.Max() > sizes.Min()) uneven++;
        }

        Assert.IsGreaterThan(100, uneven);
    }

    [TestMethod]
    [DataRow("3/8", 3, 8)]
    [DataRow("1/1", 1, 1)]
    [DataRow("1000000/2000000", 1_000_000, 2_000_000)]
    public void A_shard_is_read_as_it_is_written(string text, int number, int of)
    {
        Assert.AreEqual(new Shard(number, of), Shard.Parse(text));
        Assert.AreEqual(text, new Shard(number, of).ToString());
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("3")]
    [DataRow("0/3")]
    [DataRow("4/3")]
    [DataRow("-1/3")]
    [DataRow("1/3/5")]
    [DataRow("1 / 3")]
    [DataRow("1/0")]
    [DataRow("1/99999999999")]
    public void What_is_no_shard_is_refused(string text) =>
        StringAssert.Contains(Assert.ThrowsExactly<FormatException>(() => Shard.Parse(text)).Message, $"'{text}' is no shard");

    [TestMethod]
    public void More_shards_than_variants_are_refused()
    {
        using SmallSweep sweep = new();
        WrongRequestException error = Assert.ThrowsExactly<WrongRequestException>(
            () => ShardWork.Run(sweep.Request(), new Shard(1, SmallSweep.Variants + 1)));
        Assert.AreEqual(RequestPart.Shard, error.Part);
        StringAssert.Contains(error.Message, "there are 48 variants, which cannot be cut into 49 shards");
    }
}
