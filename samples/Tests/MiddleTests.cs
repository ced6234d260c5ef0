using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript.Indicators;
using NT8Bridge.Testing;

namespace Samples.Tests;

/// <summary>The indicator against values worked out by hand.</summary>
[TestClass]
public sealed class MiddleTests
{
    private static readonly Market Rising = Market.Of("ES 12-25").Minutes().From(5000).Wicks(0.5).Up(1, bars: 6);

    /// <summary>
    /// Bar n goes from 5000 + n to 5001 + n with wicks of half a point. Of bars 3 to 5 the lowest low is 5002.5, the highest high
    /// 5006.5.
    /// </summary>
    [TestMethod]
    public void It_lies_between_the_extremes_of_its_bars() => ScriptTest.Of<Middle>().With(s => s.Period, 3)
        .On(Rising).InHistory()
        .ExpectPlot("Middle", bar: 0, 5000.5)
        .ExpectPlot("Middle", bar: 5, 5004.5);

    [TestMethod]
    public void It_is_the_same_live() => ScriptTest.Of<Middle>().With(s => s.Period, 3).On(Rising.Walk(seed: 1, bars: 50))
        .InBoth(afterBars: 10).ExpectSame();
}
