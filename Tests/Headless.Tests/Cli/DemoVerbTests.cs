using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Newtonsoft.Json.Linq;
using NT8Bridge.Headless.Cli;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>The main job as a user starts it.</summary>
[TestClass]
public sealed partial class DemoVerbTests
{
    private const int HalfMinutesOfDayThree = 2536;

    [TestMethod]
    public void The_demo_runs_from_cache_and_history_to_live_signals_and_orders()
    {
        JObject result = Run(out string output, "demo");
        Assert.AreEqual(HalfMinutesOfDayThree, (int)result["liveBars"]!);
        Assert.AreEqual(480, (int)result["windowBars"]!);
        Assert.AreEqual(322, (int)result["cacheBars"]!);
        Assert.AreEqual(4957, (int)result["historyBars"]!);
        Assert.AreEqual(275, (int)result["duplicateBars"]!);
        Assert.AreEqual(0, (int)result["differentBars"]!);
        CollectionAssert.AreEqual(
            new[] { "Seeding", "Merging", "WarmingUp", "Ready", "Stopped" },
            result["phases"]!.Select(phase => (string)phase["name"]!).ToArray());

        DateTime first = (DateTime)result["firstLiveBarUtc"]!, ready = (DateTime)result["readyUtc"]!;
        Assert.AreEqual(new DateTime(2013, 10, 9, 0, 0, 30), first);
        Assert.IsTrue(ready - first >= TimeSpan.FromMinutes(5), $"ready {ready:O} after {first:O}");
        JToken[] orders = [.. result["orders"]!];
        Assert.AreNotEqual(0, orders.Length);
        foreach (JToken order in orders) Assert.IsTrue((DateTime)order["utc"]! >= ready, order.ToString());

        int[] signals = [.. result["signals"]!.Select(kind => (int)kind.First!)];
        Assert.AreEqual(HalfMinutesOfDayThree, signals.Sum());
        Assert.IsTrue(signals.All(count => count > 0), "a kind of signal is missing");
        Assert.IsTrue(result["readiness"]!.All(item => (bool)item["met"]!), result["readiness"]!.ToString());
        Assert.IsTrue((double)result["engineNanosecondsPerBar"]! > 0);
        Assert.IsTrue((double)result["engineNanosecondsPerBarAtFirst"]! >= (double)result["engineNanosecondsPerBar"]!);
        StringAssert.Contains(output, "Start-up");
    }

    /// <summary>Everything but the measured time and the name of the demo's own folder is the same in every run.</summary>
    [TestMethod]
    public void Two_demos_are_the_same()
    {
        JObject first = Run(out _, "demo"), second = Run(out _, "demo");
        foreach (string measured in new[] { "engineNanosecondsPerBar", "engineNanosecondsPerBarAtFirst", "startMilliseconds" })
        {
            Assert.IsTrue(first.Remove(measured));
            Assert.IsTrue(second.Remove(measured));
        }

        Assert.AreEqual(WithoutFolder(first), WithoutFolder(second));
    }

    private static string WithoutFolder(JObject result) => DemoFolder().Replace(result.ToString(), "DEMO");

    [GeneratedRegex("nt8bridge-demo-[^/\\\\]+")]
    private static partial Regex DemoFolder();

    private static JObject Run(out string output, params string[] arguments)
    {
        using TemporaryFolder folder = new();
        string json = folder.At("result.json");
        var run = CommandRun.Of([.. arguments, "--json", json, "--report", folder.At("page.html")]);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        output = run.Output;
        return JObject.Parse(File.ReadAllText(json));
    }
}
