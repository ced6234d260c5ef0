using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>What the end of a chart session cannot save is told by output, JSON and exit code.</summary>
[TestClass]
public sealed class LostSaveTests
{
    [TestMethod]
    public void A_session_that_cannot_save_its_state_fails_and_says_why()
    {
        using TemporaryFolder folder = new();
        // A file stands where the folder of the product's files should be.
        Directory.CreateDirectory(folder.At("data"));
        File.WriteAllText(folder.At(Path.Combine("data", "NT8Bridge")), string.Empty);
        (CommandRun run, JsonElement json) = Play("--data", folder.At("data"));
        Assert.AreEqual(CommandLine.Failed, run.ExitCode, run.Output);
        string[] losses = [.. json.GetProperty("losses").EnumerateArray().Select(loss => loss.GetString()!)];
        Assert.HasCount(3, losses, string.Join("|", losses));
        StringAssert.StartsWith(losses[0], "the last save failed: ");
        StringAssert.Contains(losses[1], "merge.json not written: ");
        StringAssert.Contains(losses[2], " journal lines lost: ");
        Assert.IsTrue(json.GetProperty("completed").GetBoolean());
        string error = json.GetProperty("error").GetString()!, output = json.GetProperty("output").ToString();
        foreach (string loss in losses)
        {
            StringAssert.Contains(error, loss);
            StringAssert.Contains(output, loss.Split(':')[0]);
        }

        StringAssert.Contains(run.Error, "the last save failed: ");
    }

    [TestMethod]
    public void A_session_that_saves_has_no_losses()
    {
        using TemporaryFolder folder = new();
        (CommandRun run, JsonElement json) = Play("--data", folder.At("data"));
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        Assert.AreEqual(0, json.GetProperty("losses").GetArrayLength());
        Assert.IsNull(json.GetProperty("error").GetString());
    }

    private static (CommandRun Run, JsonElement Json) Play(params string[] more) => CommandRun.WithJson([
        "play", "--ticks", Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz"), "--instrument",
        "GC 12-13", "--trading-hours", Market.GoldHours, "--from", "2013-10-09T11:00", "--to", "2013-10-09T13:30", "--live-from",
        "2013-10-09T13:00", .. more]);
}
