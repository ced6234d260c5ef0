using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript.Indicators;
using NT8Bridge.Testing;

namespace Tests;

[TestClass]
public sealed class NewScriptTests
{
    /// <summary>Bar n goes from 5000 + n to 5001 + n.</summary>
    private static readonly Market Rising = Market.Of("ES 12-25").Minutes().From(5000).Up(1, bars: 6);

    /// <summary>Of bars 3 to 5 the lowest low is 5003, the highest high 5006.</summary>
    [TestMethod]
    public void It_lies_between_the_extremes_of_its_bars() => ScriptTest.Of<NewScript>().With(s => s.Period, 3)
        .On(Rising).InHistory().ExpectPlot("Middle", bar: 5, 5004.5);

    [TestMethod]
    public void It_is_the_same_live() => ScriptTest.Of<NewScript>().With(s => s.Period, 3)
        .On(Rising.Walk(seed: 1, bars: 50)).InBoth(afterBars: 10).ExpectSame();
}
