using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;

namespace NT8Bridge.Tests.Indicators;

/// <summary>The TA-Lib dialect against TA-Lib itself, over gold minute bars.</summary>
[TestClass]
public sealed class TaLibTests
{
    private static readonly string[] Rows = File.ReadAllLines(
        Path.Combine(AppContext.BaseDirectory, "Data", "indicators", "talib", "gold.csv"));

    public static IEnumerable<object[]> Columns => Rows[0].Split(';').Select((name, column) => new object[] { name, column });

    [TestMethod]
    [DynamicData(nameof(Columns))]
    public void Equals_TaLib_from_its_first_value_on(string name, int column)
    {
        Assert.IsTrue(IndicatorCatalog.TryParse(name, out IndicatorRequest? request, out string? fault), fault);
        var subject = new IndicatorCase(name, IndicatorSeeding.TaLib);
        Indicator indicator = subject.Create();
        int compared = 0;
        for (int i = 1; i < Rows.Length; i++)
        {
            subject.Feed(indicator, in TestBars.Gold[i - 1]);
            string cell = Rows[i].Split(';')[column];
            double actual = indicator.Output(request!.Output);
            if (cell.Length == 0)
            {
                Assert.IsTrue(double.IsNaN(actual), $"{name}, bar {i - 1}: {actual:R} before TA-Lib's first value");
                continue;
            }

            double expected = double.Parse(cell, CultureInfo.InvariantCulture);
            double allowed = 1e-9 * Math.Max(1, Math.Abs(expected));
            if (request.Name == "stddev")
            {
                // TA-Lib subtracts the squared mean from the mean square, which leaves the rounding of running sums of close².
                actual *= actual;
                expected *= expected;
                allowed = 2e-14 * TestBars.Gold[i - 1].Close * TestBars.Gold[i - 1].Close;
            }

            Assert.AreEqual(expected, actual, allowed, $"{name}, bar {i - 1}");
            compared++;
        }

        Assert.IsGreaterThan(300, compared);
    }
}
