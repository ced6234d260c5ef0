using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Statistics;

namespace NT8Bridge.Headless.Tests.Performance;

[TestClass]
public sealed class StudentTTests
{
    /// <summary>Critical values of the printed tables of the t distribution, one-sided.</summary>
    [TestMethod]
    [DataRow(12.706, 1, 0.025)]
    [DataRow(6.314, 1, 0.05)]
    [DataRow(2.920, 2, 0.05)]
    [DataRow(2.571, 5, 0.025)]
    [DataRow(2.228, 10, 0.025)]
    [DataRow(2.845, 20, 0.005)]
    [DataRow(1.697, 30, 0.05)]
    [DataRow(1.984, 100, 0.025)]
    public void Equals_the_tables(double t, int freedom, double tail) =>
        Assert.AreEqual(tail, StudentT.UpperTail(t, freedom), 1e-4);

    [TestMethod]
    public void Is_symmetric_and_exact_where_a_closed_form_exists()
    {
        // With one degree of freedom: 1/2 − atan(t)/π; with two: (1 − t/√(2 + t²))/2.
        foreach (double t in new[] { 0.0, 0.1, 0.7, 1, 2.5, 10, 100 })
        {
            Assert.AreEqual(0.5 - (System.Math.Atan(t) / System.Math.PI), StudentT.UpperTail(t, 1), 1e-12);
            Assert.AreEqual((1 - (t / System.Math.Sqrt(2 + (t * t)))) / 2, StudentT.UpperTail(t, 2), 1e-12);
            Assert.AreEqual(1, StudentT.UpperTail(t, 7) + StudentT.UpperTail(-t, 7), 1e-12);
        }
    }
}
