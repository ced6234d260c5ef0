using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli;

[TestClass]
public sealed class CheckVerbTests
{
    [TestMethod]
    public void Look_ahead_is_told_in_words_and_in_json_and_fails()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("Seer.cs", Script.Indicator(
            "Seer", "", "if (CurrentBar + 2 < Count) Value[0] = Bars.GetClose(CurrentBar + 2);"));
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "check", "--indicator", "Seer", "--script", folder.At("Seer.cs"), "--bars", folder.At(RisingMinutes.File));
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "error: 'Seer' knows bars that are still to come");
        StringAssert.Contains(
            run.Output,
            "Look-ahead: at bar 0, 2013-10-07 14:01:00 UTC, Plot: 1002.5 with the data as they are, "
                + "not set with later bars withheld");
        StringAssert.Contains(run.Output, "It looks 2 bars ahead");
        Assert.AreEqual("check", json.GetProperty("nt8bridge").GetString());
        Assert.IsTrue(json.GetProperty("completed").GetBoolean());
        Assert.IsFalse(json.GetProperty("clean").GetBoolean());
        Assert.AreEqual(2, json.GetProperty("barsAhead").GetInt32());
        JsonElement first = json.GetProperty("lookAhead")[0];
        Assert.AreEqual("plot", first.GetProperty("kind").GetString());
        Assert.AreEqual("withheld", first.GetProperty("change").GetString());
        Assert.AreEqual(0, first.GetProperty("bar").GetInt32());
        Assert.AreEqual("2013-10-07T14:01:00Z", first.GetProperty("utc").GetString());
        Assert.AreEqual("1002.5", first.GetProperty("with").GetString());
    }

    [TestMethod]
    public void A_clean_script_ends_with_0_and_tells_what_it_repaints_and_needs()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("Pivot.cs", Script.Indicator(
            "Pivot", "", "Values[1][0] = Close[0]; if (CurrentBar == 15) Value[5] = High[5];",
            "AddPlot(Brushes.Red, \"Pivot\"); AddPlot(Brushes.Red, \"Line\");"));
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "check", "--indicator", "Pivot", "--script", folder.At("Pivot.cs"), "--bars", folder.At(RisingMinutes.File));
        Assert.AreEqual(0, run.ExitCode, run.Error);
        StringAssert.Contains(
            run.Output,
            "No look-ahead: 2 plots and series and 0 orders were the same at each of 60 bars, whatever the later bars were");
        StringAssert.Contains(
            run.Output,
            "Repaints: Pivot set 1 value of past bars anew, up to 5 bars back; first that of bar 10 (2013-10-07 14:11:00 UTC) "
                + "at bar 15: not set became 1010.5");
        StringAssert.Contains(run.Output, "History: Line: 1 bar, then more history changes nothing");
        Assert.IsTrue(json.GetProperty("clean").GetBoolean());
        Assert.AreEqual(5, json.GetProperty("repainting")[0].GetProperty("mostBarsBack").GetInt32());
        Assert.AreEqual("Line", json.GetProperty("history")[0].GetProperty("name").GetString());
        Assert.AreEqual(1, json.GetProperty("history").GetArrayLength(), "what never had a value needs nothing");
    }

    [TestMethod]
    public void One_script_is_named()
    {
        using TemporaryFolder folder = Folder();
        foreach (string[] scripts in new string[][] { [], ["--strategy", "A", "--indicator", "SMA(3)"] })
        {
            var run = CommandRun.Of(["check", .. scripts, "--bars", folder.At(RisingMinutes.File)]);
            Assert.AreEqual(2, run.ExitCode);
            StringAssert.Contains(run.Error, "Name one script, by --strategy or by --indicator.");
        }
    }

    [TestMethod]
    public void The_products_own_strategy_is_clean()
    {
        using TemporaryFolder folder = Folder();
        var run = CommandRun.Of(
            "check", "--strategy", "NT8BridgeStrategy", "--bars", folder.At(RisingMinutes.File), "--period", "1m");
        Assert.AreEqual(0, run.ExitCode, run.Error + run.Output);
        StringAssert.Contains(run.Output, "No look-ahead");
    }

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        return folder;
    }
}
