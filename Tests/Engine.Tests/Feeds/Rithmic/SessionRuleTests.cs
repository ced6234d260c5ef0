using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Live;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.Feeds.Rithmic.Session;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>The rules of a session that need no connection.</summary>
[TestClass]
public sealed class SessionRuleTests
{
    [TestMethod]
    [DataRow(30.0, 27.0)]
    [DataRow(1.5, 1.35)]
    [DataRow(0.0, 27.0)]
    [DataRow(double.NaN, 27.0)]
    [DataRow(-5.0, 27.0)]
    [DataRow(double.PositiveInfinity, 27.0)]
    public void Heartbeats_follow_the_interval_as_given(double named, double every) =>
        Assert.AreEqual(every, SessionLimits.HeartbeatEvery(named).TotalSeconds, 1e-9);

    [TestMethod]
    public void Back_off_doubles_to_a_minute_is_spread_and_starts_over_after_data()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            var policy = new BackoffPolicy(new Random(seed));
            double[] waits = Enumerable.Range(0, 12).Select(_ => policy.AfterLoss(0).TotalSeconds).ToArray();
            for (int i = 0; i < waits.Length; i++)
            {
                double middle = Math.Min(60, Math.Pow(2, i));
                Assert.IsGreaterThanOrEqualTo(middle * 0.5, waits[i]);
                Assert.IsTrue(waits[i] <= Math.Min(60, middle * 1.5), $"{waits[i]} s");
            }

            Assert.IsGreaterThan(1.5, policy.AfterLoss(TimeSpan.FromSeconds(30).Ticks - 1).TotalSeconds);
            Assert.IsTrue(policy.AfterLoss(TimeSpan.FromSeconds(30).Ticks).TotalSeconds <= 1.5);
        }

        Assert.IsGreaterThan(
            100, Enumerable.Range(0, 200).Select(seed => new BackoffPolicy(new Random(seed)).AfterLoss(0)).Distinct().Count());
    }

    [TestMethod]
    public void Forced_logouts_wait_long_and_the_third_within_an_hour_is_the_last()
    {
        var policy = new BackoffPolicy(new Random(1));
        long minute = TimeSpan.FromMinutes(1).Ticks;
        Assert.IsGreaterThanOrEqualTo(TimeSpan.FromSeconds(60), policy.AfterForcedLogout(0)!.Value);
        Assert.IsGreaterThanOrEqualTo(TimeSpan.FromSeconds(120), policy.AfterForcedLogout(minute * 5)!.Value);
        Assert.IsNull(policy.AfterForcedLogout(minute * 10));

        var calm = new BackoffPolicy(new Random(1));
        for (int i = 0; i < 10; i++) Assert.IsNotNull(calm.AfterForcedLogout(i * minute * 61));
    }

    [TestMethod]
    [DataRow(new[] { "0" }, "Success")]
    [DataRow(new[] { "0", "anything" }, "Success")]
    [DataRow(new[] { "7", "no data" }, "Empty")]
    [DataRow(new[] { "7", "No Data" }, "Empty")]
    [DataRow(new[] { "7", "reference data not available" }, "Error")]
    [DataRow(new[] { "7", "an error occurred while parsing data." }, "Error")]
    [DataRow(new[] { "12", "output inhibited" }, "Cut")]
    [DataRow(new[] { "13", "permission denied" }, "Error")]
    [DataRow(new[] { "5" }, "Error")]
    [DataRow(new string[0], "Error")]
    public void Codes_mean_what_they_were_seen_to_mean(string[] elements, string outcome)
    {
        var code = new ResponseCode(elements);
        Assert.AreEqual(outcome, code.Outcome.ToString());
        Assert.AreNotEqual(string.Empty, code.Explain(atLogin: true));
        if (outcome == "Error" && elements.Length > 0) StringAssert.Contains(code.Explain(atLogin: true), elements[0]);
    }

    [TestMethod]
    [DataRow("GC 12-13", "GC", "GCZ3")]
    [DataRow("ES 03-25", "ES", "ESH5")]
    [DataRow("6E 09-24", "6E", "6EU4")]
    [DataRow("GC", "GC", "")]
    [DataRow("GC ##-##", "GC", "")]
    public void NinjaTrader_s_names_become_Rithmic_s(string name, string root, string contract)
    {
        var instrument = RithmicInstrument.Parse(name);
        Assert.AreEqual(root, instrument.Root);
        Assert.AreEqual(contract, instrument.Contract);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("GC 13-13")]
    [DataRow("GC Dec 13")]
    [DataRow("GC 1213")]
    public void Other_names_are_refused(string name) =>
        Assert.ThrowsExactly<FormatException>(() => RithmicInstrument.Parse(name));

    [TestMethod]
    public void A_running_volume_counts_once_in_any_order_and_a_new_session_starts_over()
    {
        var seen = new SeenVolumes();
        foreach (long volume in new long[] { 10, 13, 12, 20 }) Assert.IsTrue(seen.TryAdd(volume));
        foreach (long volume in new long[] { 20, 12, 10 }) Assert.IsFalse(seen.TryAdd(volume));
        for (long volume = 1_000; volume < 2_000; volume++) Assert.IsTrue(seen.TryAdd(volume));
        Assert.IsTrue(seen.TryAdd(3), "a new session");
        Assert.IsTrue(seen.TryAdd(1_990), "its volumes repeat those of the last");
    }
}
