using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Tests.Bars;

[TestClass]
public sealed class BarWindowTests
{
    private static Bar At(long time) => new(time, time, time, time, time, time, 1);

    [TestMethod]
    public void Agrees_with_a_plain_list_over_random_histories()
    {
        var random = new Random(7);
        int evictions = 0;
        for (int run = 0; run < 200; run++)
        {
            var window = new BarWindow(random.Next(1, 40));
            var list = new List<long>();
            long time = 0;
            int bars = random.Next(0, 120);
            for (int i = 0; i < bars; i++)
            {
                time += random.Next(1, 4);
                window.Append(At(time));
                list.Add(time);
                if (list.Count > window.Capacity)
                {
                    list.RemoveAt(0);
                    evictions++;
                }

                Assert.AreEqual(list.Count, window.Count);
                for (int ago = 0; ago < list.Count; ago++)
                    Assert.AreEqual(list[list.Count - 1 - ago], window[ago].EndUtcTicks);
                for (long probe = time - 5; probe <= time + 1; probe++)
                {
                    int index = list.IndexOf(probe);
                    Assert.AreEqual(index < 0 ? -1 : list.Count - 1 - index, window.BarsAgo(probe));
                    Assert.AreEqual(index >= 0, window.TryGet(probe, out Bar found));
                    if (index >= 0) Assert.AreEqual(probe, found.EndUtcTicks);
                }
            }

            int position = 0;
            foreach (ref readonly Bar bar in window) Assert.AreEqual(list[position++], bar.EndUtcTicks);
            Assert.AreEqual(list.Count, position);
            CollectionAssert.AreEqual(list.ToArray(), Array.ConvertAll(window.ToArray(), bar => bar.EndUtcTicks));
        }

        Assert.IsTrue(evictions > 1000, "the ring never wrapped");
    }

    [TestMethod]
    public void Refuses_a_bar_that_is_not_newer()
    {
        var window = new BarWindow(3);
        window.Append(At(10));
        Assert.ThrowsExactly<ArgumentException>(() => window.Append(At(10)));
        Assert.ThrowsExactly<ArgumentException>(() => window.Append(At(9)));
        Assert.AreEqual(1, window.Count);
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => window[1].EndUtcTicks);
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => window[-1].EndUtcTicks);
    }
}
