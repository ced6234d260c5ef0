using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Tests.Live.Start;

[TestClass]
public sealed class WarmupGateTests
{
    private static readonly long Noon = new DateTime(2024, 3, 5, 12, 0, 0).Ticks;

    private static long At(int seconds) => Noon + seconds * TimeSpan.TicksPerSecond;

    [TestMethod]
    public void Opens_with_the_bar_that_completes_five_minutes()
    {
        var gate = new WarmupGate(TimeSpan.FromMinutes(5));
        for (int seconds = 0; seconds < 300; seconds += 30)
        {
            gate.OnBar(At(seconds));
            Assert.IsFalse(gate.IsOpen, $"{seconds} s");
        }

        Assert.AreEqual(TimeSpan.FromSeconds(30), gate.Remaining);
        gate.OnBar(At(300));
        Assert.IsTrue(gate.IsOpen);
        Assert.AreEqual(TimeSpan.Zero, gate.Remaining);
    }

    [TestMethod]
    public void An_interruption_starts_it_anew()
    {
        var gate = new WarmupGate(TimeSpan.FromMinutes(5));
        gate.OnBar(At(0));
        gate.OnBar(At(299));
        gate.Interrupt();
        gate.OnBar(At(600));
        gate.OnBar(At(899));
        Assert.IsFalse(gate.IsOpen);
        gate.OnBar(At(900));
        Assert.IsTrue(gate.IsOpen);
        gate.Interrupt();
        Assert.IsFalse(gate.IsOpen);
    }

    [TestMethod]
    public void One_bar_is_never_enough()
    {
        var gate = new WarmupGate(TimeSpan.FromTicks(1));
        gate.OnBar(At(100_000));
        Assert.IsFalse(gate.IsOpen);
    }

    [TestMethod]
    public void Time_in_which_the_market_is_closed_does_not_count()
    {
        var gate = new WarmupGate(TimeSpan.FromMinutes(5));
        gate.OnBar(At(0), At(-3600));
        gate.OnBar(At(60), At(-3600));
        gate.OnBar(At(2790), At(2760));
        Assert.IsFalse(gate.IsOpen);
        Assert.AreEqual(TimeSpan.FromSeconds(210), gate.Remaining);
        gate.OnBar(At(3000), At(2760));
        Assert.IsTrue(gate.IsOpen);
    }
}
