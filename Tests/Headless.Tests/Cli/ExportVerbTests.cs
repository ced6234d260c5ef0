using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Cli;

[TestClass]
public sealed class ExportVerbTests
{
    private static readonly string Small = Path.Combine(AppContext.BaseDirectory, "Data", "mfi-small-prices");

    [TestMethod]
    public void A_model_that_cannot_be_used_is_told_in_a_sentence()
    {
        using TemporaryFolder folder = new();
        string model = folder.Write(
            "model.json",
            "{ \"name\": \"m\", \"buyAt\": 1, \"sellAt\": -1, "
            + "\"rules\": [ { \"name\": \"a\", \"vote\": \"Buy\", \"wieght\": 1 } ] }");
        string[] args = ["export", "--from", Path.Combine(Small, "yen.csv"), "--out", folder.At("o.csv"), "--model"];
        var wrong = CommandRun.Of([.. args, model]);
        Assert.AreEqual(1, wrong.ExitCode);
        Assert.AreEqual(
            $"error: {model}: rules[0].wieght: is unknown here; known are name, vote, weight, all, any; mend the model",
            wrong.Error.Trim());
        var missing = CommandRun.Of([.. args, folder.At("none.json")]);
        Assert.AreEqual(1, missing.ExitCode);
        Assert.AreEqual($"error: {folder.At("none.json")}: there is no such file; check the path", missing.Error.Trim());
    }

    [TestMethod]
    public void Bars_coarser_than_usual_are_the_base_and_the_timeframes_that_they_allow_are_said()
    {
        using TemporaryFolder folder = new();
        Work.RisingMinutes.Write(folder);
        (CommandRun run, JsonElement json) =
            CommandRun.WithJson("export", "--from", folder.At(Work.RisingMinutes.File), "--out", folder.At("o.csv"));
        Assert.AreEqual(0, run.ExitCode, run.Error);
        StringAssert.Contains(run.Output, "base bars of 1m, timeframes 5m, 15m, 60m");
        Assert.AreEqual(("1m", 0), (json.GetProperty("baseBars").GetString(), json.GetProperty("rulesLeftOut").GetArrayLength()));
        StringAssert.Contains(File.ReadLines(folder.At("o.csv")).First(), ",1m.ema9,");

        (run, json) = CommandRun.WithJson(
            "export", "--from", folder.At(Work.RisingMinutes.File), "--period", "5m", "--out", folder.At("five.csv"));
        Assert.AreEqual(0, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, "cannot be made of these bars: 1m turn up, 1m turn down");
        Assert.AreEqual(2, json.GetProperty("rulesLeftOut").GetArrayLength());
    }

    [TestMethod]
    public void A_model_of_ones_own_whose_timeframes_the_bars_do_not_give_is_told_in_a_sentence()
    {
        using TemporaryFolder folder = new();
        Work.RisingMinutes.Write(folder);
        string model = folder.Write(
            "model.json",
            "{ \"name\": \"m\", \"buyAt\": 1, \"sellAt\": -1, \"rules\": [ { \"name\": \"a\", \"vote\": \"buy\", \"weight\": 1, "
            + "\"all\": [ { \"left\": \"close\", \"op\": \">\", \"right\": \"30s.ema9\" } ] } ] }");
        var run = CommandRun.Of(
            "export", "--from", folder.At(Work.RisingMinutes.File), "--model", model, "--out", folder.At("o.csv"));
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(
            run.Error,
            $"error: {model}: its rules 'a' read timeframes that are not built; of these bars 1m, 5m, 15m, 60m are; "
            + "give finer data, a shorter --period, or a model of those timeframes");
    }

    [TestMethod]
    public void A_folder_in_the_place_of_a_file_is_told_in_a_sentence()
    {
        using TemporaryFolder folder = new();
        foreach (string[] args in new[]
                 {
                     new[] { "export", "--from", folder.Path, "--out", folder.At("o.csv") },
                     ["bars", "--from", folder.Path, "--period", "1m", "--out", folder.At("o.csv")],
                     ["instruments", "--instruments", folder.Path],
                 })
        {
            var run = CommandRun.Of(args);
            Assert.AreEqual(1, run.ExitCode, args[0]);
            // Data may come from a folder, the dataset of parquet files; this one holds none.
            string mend = args[0] == "instruments"
                ? "; name a file"
                : " without parquet files; name a file, or the folder of a dataset";
            Assert.AreEqual($"error: {folder.Path}: it is a folder{mend}", run.Error.Trim(), args[0]);
        }
    }

    /// <summary>
    /// At prices of 0.007 the flows of money are small numbers, and no less flows: an index of 0 was a Buy that nobody asked for.
    /// </summary>
    [TestMethod]
    public void Small_prices_have_a_money_flow()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("o.csv");
        var run = CommandRun.Of(
            "export", "--from", Path.Combine(Small, "yen.csv"), "--period", "30s", "--model", Path.Combine(Small, "model.json"),
            "--seeding", "TaLib", "--out", path);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        string[][] rows = File.ReadAllLines(path).Select(line => line.Split(',')).ToArray();
        int index = Array.IndexOf(rows[0], "30s.mfi14"), signal = Array.IndexOf(rows[0], "signal");
        Assert.AreEqual(71.43, double.Parse(rows[^1][index], CultureInfo.InvariantCulture), 0.005);
        Assert.IsTrue(rows.Skip(1).All(row => row[signal] == "Hold"), "no value lies below 20 or above 80");
        Assert.HasCount(60, rows.Skip(1));
    }
}
