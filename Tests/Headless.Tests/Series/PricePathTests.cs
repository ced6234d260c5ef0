using System.Linq;
using CsCheck;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Series;

[TestClass]
public sealed class PricePathTests
{
    [TestMethod]
    [DataRow(100.0, 101.0, 98.0, 99.0, true, DisplayName = "open nearer to the high")]
    [DataRow(100.0, 103.0, 99.0, 102.0, false, DisplayName = "open nearer to the low")]
    [DataRow(100.0, 101.0, 99.0, 100.5, false, DisplayName = "a tie goes to the low")]
    public void Goes_to_the_nearer_extreme_first(double open, double high, double low, double close, bool highFirst)
    {
        PricePath path = new(open, high, low, close);

        double[] expected = highFirst ? [open, high, low, close] : [open, low, high, close];
        CollectionAssert.AreEqual(expected, Enumerable.Range(0, 4).Select(point => path[point]).ToArray());
    }

    [TestMethod]
    public void Turns_only_at_the_prices_of_the_bar()
    {
        Gen.Int[0, 40].Array[4].Sample(quarters =>
        {
            double low = quarters.Min() / 4.0;
            double high = quarters.Max() / 4.0;
            PricePath path = new(quarters[0] / 4.0, high, low, quarters[3] / 4.0);
            double[] points = [.. Enumerable.Range(0, 4).Select(point => path[point])];
            return points.Max() == high && points.Min() == low && points[0] == quarters[0] / 4.0
                && points[3] == quarters[3] / 4.0;
        });
    }
}
