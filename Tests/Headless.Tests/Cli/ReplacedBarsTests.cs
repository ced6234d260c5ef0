using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>Bars that ticks replace are told by every verb that runs a script on them.</summary>
[TestClass]
public sealed class ReplacedBarsTests
{
    [TestMethod]
    [DataRow("backtest")]
    [DataRow("play")]
    public void They_are_counted_in_words_and_for_machines(string verb)
    {
        using Overlap overlap = new();
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            verb, "--strategy", "Printer", "--script", overlap.Script, "--bars", overlap.BarFile, "--ticks", overlap.TickFile,
            "--instrument", "GC 12-13", "--period", "1m");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(60, json.GetProperty("barsReplaced").GetInt32());
        StringAssert.Contains(run.Output, "10/07/2013 01:01:00 2000 2000.8 2000 2000.8 18\n", "what the script prints");
        Assert.IsGreaterThan(60, json.GetProperty("output").GetArrayLength());
        Assert.IsFalse(run.Output.Contains("live bars", System.StringComparison.Ordinal), "the script carries no engine");
        StringAssert.Contains(run.Output, "GC 12-13: ticks replace 60 bars from 2013-10-07 01:00:00 UTC on");
    }

    [TestMethod]
    [DataRow(null, "2013-10-07T00:00:00", 60, DisplayName = "without --live-from: the last day of the trades")]
    [DataRow("2013-10-07T00:30", "2013-10-07T00:30:00", 30)]
    [DataRow("2013-10-07T00:59", "2013-10-07T00:59:00", 1)]
    [DataRow("2013-10-07T01:00", null, 0, DisplayName = "live from the first tick on")]
    [DataRow("2013-10-07T01:30", null, 0, DisplayName = "ticks are history too")]
    public void Bars_after_the_live_time_and_before_the_first_tick_are_history(string? asked, string? meant, int moved)
    {
        using Overlap overlap = new();
        string[] from = asked is null ? [] : ["--live-from", asked];
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
        [
            "play", "--strategy", "Printer", "--script", overlap.Script, "--bars", overlap.BarFile, "--ticks", overlap.TickFile,
            "--instrument", "GC 12-13", "--period", "1m", .. from,
        ]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        for (int minute = 1; minute <= 60; minute++)
        {
            int hour = minute / 60;
            string bar = $"10/07/2013 0{hour}:{minute % 60:00}:00 1000 1001 999 1000 5\n";
            StringAssert.Contains(run.Output, bar, "every bar before the ticks reaches the script");
        }

        string liveFrom = moved > 0 ? "2013-10-07T01:00:00.000Z" : asked + ":00.000Z";
        Assert.AreEqual(liveFrom, json.GetProperty("liveFromUtc").GetString());
        string[] warnings = [.. json.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()!)];
        JsonElement bars = json.GetProperty("input").EnumerateArray().First(
            file => file.GetProperty("kind").GetString() == "bars");
        if (moved == 0)
        {
            Assert.IsEmpty(warnings);
            return;
        }

        string told =
            $"the live data begins at 2013-10-07T01:00:00 UTC, not at {meant}: the first tick is at 2013-10-07T01:00:00, "
            + $"and the {moved} bar{(moved == 1 ? "" : "s")} between are history";
        CollectionAssert.AreEqual(new[] { told }, warnings);
        Assert.AreEqual(told, bars.GetProperty("notes").EnumerateArray().Last().GetString());
        StringAssert.Contains(run.Error, "warning: " + told);
    }
}
