using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Tests.Work.Validate;

[TestClass]
public sealed class RandomSourceTests
{
    /// <summary>The published numbers of SplitMix64 for the seed 1234567.</summary>
    [TestMethod]
    public void Gives_the_published_numbers()
    {
        RandomSource random = new(1234567);
        CollectionAssert.AreEqual(
            new ulong[]
            {
                6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821,
            },
            Enumerable.Range(0, 5).Select(_ => random.NextBits()).ToArray());
    }

    [TestMethod]
    public void Whole_numbers_are_equally_likely()
    {
        RandomSource random = new(5);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) counts[random.NextInt(7)]++;

        // Ten thousand each, with a deviation of about 93.
        foreach (int count in counts) Assert.AreEqual(10_000.0, count, 500);
    }

    [TestMethod]
    public void Orders_are_equally_likely()
    {
        RandomSource random = new(6);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++)
        {
            int[] order = [0, 1, 2];
            random.Shuffle<int>(order);
            counts[(order[0] * 2) + (order[1] > order[2] ? 1 : 0)]++;
        }

        foreach (int count in counts) Assert.AreEqual(10_000.0, count, 500);
    }

    [TestMethod]
    public void Normal_numbers_have_the_moments_of_the_distribution()
    {
        RandomSource random = new(7);
        var moments = ReturnMoments.Of([.. Enumerable.Range(0, 100_000).Select(_ => random.NextNormal())]);
        Assert.AreEqual(0, moments.Mean, 0.015);
        Assert.AreEqual(1, moments.Deviation, 0.012);
        Assert.AreEqual(0, moments.Skewness, 0.04);
        Assert.AreEqual(3, moments.Kurtosis, 0.08);
    }
}
