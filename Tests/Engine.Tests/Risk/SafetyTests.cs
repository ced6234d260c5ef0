using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Risk;

namespace NT8Bridge.Tests.Risk;

/// <summary>Which accounts are simulated, when a position is not protected, when a refused exit is sent again.</summary>
[TestClass]
public sealed class SafetyTests
{
    [TestMethod]
    [DataRow("Sim101", "Simulator", false, true)]
    [DataRow("Sim101", "", false, true)]
    [DataRow("Sim101", "Unknown", false, true)]
    [DataRow("Sim101", "Rithmic", false, false)]
    [DataRow("SimTrading", "Simulator", false, true)]
    [DataRow("SimTrading", "", false, false)]
    [DataRow("Simpson-1234", "Rithmic", false, false)]
    [DataRow("sim101", "", false, false)]
    [DataRow("Backtest", "", false, true)]
    [DataRow("Playback101", "Playback", true, true)]
    [DataRow("Playback102", "", true, true)]
    [DataRow("Playback102", "", false, false)]
    [DataRow("U1234567", "InteractiveBrokers", true, false)]
    [DataRow("", "", false, false)]
    public void What_is_not_proved_to_be_simulated_counts_as_live(
        string account, string provider, bool isPlayback, bool isSimulated) =>
        Assert.AreEqual(isSimulated, AccountKind.IsSimulated(account, provider, isPlayback));

    [TestMethod]
    public void A_position_without_its_stop_is_noticed_after_two_seconds()
    {
        Protection protection = new();
        long now = new DateTime(2024, 3, 12).Ticks;
        Assert.IsFalse(Missing(0, 0, 0));
        Assert.IsFalse(Missing(2, 0, 0), "the stop is sent after the fill");
        Assert.IsFalse(Missing(2, 2, 3), "and came");
        Assert.IsFalse(Missing(3, 2, 0), "a further fill");
        Assert.IsFalse(Missing(3, 2, 1));
        Assert.IsTrue(Missing(3, 2, 1));
        Assert.IsFalse(Missing(-2, 2, 5));
        Assert.IsFalse(Missing(-3, 2, 5));
        Assert.IsTrue(Missing(int.MinValue, 2, 2));

        bool Missing(int position, int covered, int secondsLater)
        {
            now += secondsLater * TimeSpan.TicksPerSecond;
            return protection.IsMissing(position, covered, now);
        }
    }

    /// <summary>2, 4, 8 … seconds, at most 60.</summary>
    [TestMethod]
    public void Retries_slow_down_to_one_a_minute()
    {
        RetryPace pace = new();
        long now = new DateTime(2024, 3, 12).Ticks;
        foreach (int seconds in new[] { 2, 4, 8, 16, 32, 60, 60 })
        {
            Assert.IsTrue(pace.IsDue(now));
            pace.OnAttempt(now);
            Assert.IsFalse(pace.IsDue(now + seconds * TimeSpan.TicksPerSecond - 1));
            now += seconds * TimeSpan.TicksPerSecond;
        }

        Assert.AreEqual(7, pace.Attempts);
        pace.Restart();
        Assert.IsTrue(pace.IsDue(now - TimeSpan.TicksPerHour));
        Assert.AreEqual(0, pace.Attempts);
    }
}
