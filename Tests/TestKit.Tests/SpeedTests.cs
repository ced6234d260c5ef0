using System;
using System.Diagnostics;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Testing.Tests;

/// <summary>
/// What a test costs once warm, in the processor's time of this process, which no other load on the machine changes. The bounds
/// are several times what is measured, so that only a fault of another order breaks them; the measured times are in the output.
/// </summary>
[TestClass]
[DoNotParallelize]
public sealed class SpeedTests
{
    private const int Tests = 100;

    public TestContext TestContext { get; set; } = null!;

    /// <summary>A market of 1,000 bars drawn, a strategy run on it, its fills compared: all that a test does.</summary>
    [TestMethod]
    public void A_test_of_a_thousand_bars_is_cheap() => Measure(10, static () => Test(ScriptTest.Of<GapFade>()));

    /// <summary>The same with scripts that are loaded anew for each test.</summary>
    [TestMethod]
    public void A_test_in_a_fresh_load_context_is_cheap()
    {
        var samples = ScriptSources.Compile(System.IO.Path.Combine(AppContext.BaseDirectory, "Scripts"));
        Measure(120, () => Test(samples.LoadAgain().Script("GapFade")));
    }

    private static void Test<TScript>(ScriptTest<TScript> test)
        where TScript : NinjaScriptBase
    {
        Market market = Market.Of("ES 12-25").Minutes().From(5000).Flat(bars: 3).Gap(4).Up(1).Down(1, bars: 4)
            .Walk(seed: 5, bars: 992);
        test.On(market).InHistory().ExpectFills("4 SellShort 1 @ 5005.00 Fade", "6 BuyToCover 1 @ 5003.00 Profit target");
    }

    private void Measure(double mostMilliseconds, Action test)
    {
        for (int i = 0; i < Tests; i++) test();
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        for (int i = 0; i < Tests; i++) test();
        process.Refresh();
        double each = (process.TotalProcessorTime - before).TotalMilliseconds / Tests;
        TestContext.WriteLine($"{each:F2} ms of processor time a test");
        Assert.IsTrue(each < mostMilliseconds, $"{each:F2} ms a test");
    }
}
