using System;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>Numbers and choices as users type them: read in one way, or refused with the way to write them.</summary>
[TestClass]
public sealed class StrictValuesTests
{
    private const string Properties =
        "[Range(1, int.MaxValue), NinjaScriptProperty] public int Fast { get; set; } "
        + "[Range(1, 10), NinjaScriptProperty] public double Factor { get; set; } "
        + "[NinjaScriptProperty] public double Share { get; set; } "
        + "[NinjaScriptProperty] public new bool High { get; set; } public int size { get; set; } public int Size { get; set; }";

    /// <summary>The parser's own conversion takes 1,5 for 15: no option with a number or a choice may be left to it.</summary>
    [TestMethod]
    public void No_verb_reads_a_number_with_a_comma_or_a_choice_by_its_number()
    {
        int options = 0;
        foreach ((string verb, Option option) in CommandLine.Verbs()
                     .SelectMany(verb => verb.Options.Select(option => (verb.Name, option))))
        {
            Type type = Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType;
            if (!type.IsEnum && (!type.IsPrimitive || type == typeof(bool))) continue;
            options++;
            string wrong = type.IsEnum ? "1" : "1,5";
            var run = CommandRun.Of(verb, option.Name, wrong);
            Assert.AreEqual(2, run.ExitCode, verb + " " + option.Name);
            StringAssert.Contains(run.Error, $"error: {option.Name}: '{wrong}' is no ", verb);
        }

        Assert.IsGreaterThanOrEqualTo(8, options);
    }

    [TestMethod]
    [DataRow("--commission", "2,50", "--commission: '2,50' is no number; a comma may part decimals or thousands, "
        + "so write 2.50 or 250.")]
    [DataRow("--slippage", "1,5", "--slippage: '1,5' is no number; a comma may part decimals or thousands, so write 1.5 or 15.")]
    [DataRow("--slippage", "NaN", "--slippage: 'NaN' is no number.")]
    [DataRow("--timeout", "0", "--timeout: 0 is no number of seconds above 0 and up to 315576000.")]
    [DataRow("--timeout", "1e300", "--timeout: 1E+300 is no number of seconds above 0 and up to 315576000.")]
    [DataRow("--param", "Share=0,5", "--param: Share: '0,5' is no number; a comma may part decimals or thousands, "
        + "so write 0.5 or 05.")]
    [DataRow("--param", "Share=1e999", "--param: Share: '1e999' is no number.")]
    [DataRow("--param", "Fast=0x10", "--param: Fast: '0x10' is no whole number.")]
    [DataRow("--param", "Fast=0", "--param: Fast: 0 is outside of its [Range]; write 1 or more.")]
    [DataRow("--param", "Factor=10.4", "--param: Factor: 10.4 is outside of its [Range]; write 1 to 10.")]
    [DataRow("--param", "Factor=NaN", "--param: Factor: 'NaN' is no number.")]
    [DataRow("--param", "Fasst=3", "has no property 'Fasst'; did you mean 'Fast'?")]
    [DataRow("--param", "SIZE=3", "--param: Ranged has the properties size and Size; write one of them as the script does.")]
    [DataRow("--param", "Close=3", "--param: Ranged has no property 'Close'")]
    public void A_wrong_value_is_refused_with_the_mend(string option, string value, string message)
    {
        using TemporaryFolder folder = Folder();
        CommandRun run = Backtest(folder, option, value);
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, message);
        Assert.AreEqual("", run.Output);
    }

    [TestMethod]
    public void A_property_that_hides_an_inherited_one_is_set()
    {
        using TemporaryFolder folder = Folder();
        CommandRun run = Backtest(folder, "--param", "High=true", "size=3", "Size=4", "fast=5", "Factor=2.5");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        StringAssert.Contains(run.Output, "High True size 3 Size 4 Fast 5 Factor 2.5");
    }

    [TestMethod]
    [DataRow("--grid: Fast: 0 is outside of its [Range]; write 1 or more.", "Fast=0..3")]
    [DataRow("--grid: Factor: 11 is outside of its [Range]; write 1 to 10.", "Fast=1..3", "Factor=9,10,11")]
    [DataRow("--grid: Fast: 'x' is no whole number.", "Factor=1", "Fast=1,2,x")]
    [DataRow("--grid: Ranged has no property 'Fats'; did you mean 'Fast'?", "Fats=1")]
    [DataRow("--grid: 'Factor=0,5..1,5:0,5' is no range", "Factor=0,5..1,5:0,5")]
    [DataRow("--grid: fast is there twice.", "Fast=1", "fast=2")]
    public void A_grid_is_checked_before_its_first_run(string message, params string[] grid)
    {
        using TemporaryFolder folder = Folder();
        var run = CommandRun.Of([
            "optimize", "--strategy", "Ranged", "--script", folder.At("Ranged.cs"), "--bars", folder.At(RisingMinutes.File),
            "--grid", .. grid,
        ]);
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, message);
    }

    /// <summary>The price rises, so who sells short loses; who does not trade has no loss, and a ratio of 0 or 1.</summary>
    [TestMethod]
    [DataRow("netProfit")]
    [DataRow("sharpeRatio")]
    [DataRow("losingTrades")]
    [DataRow("Max. profit factor")]
    public void A_run_without_trades_is_not_best(string rank)
    {
        using TemporaryFolder folder = Folder();
        folder.Write("Idle.cs", Script.Strategy(
            "Idle", "[NinjaScriptProperty] public int Every { get; set; }",
            "if (Every < 60 && CurrentBar % Every == 0) { if (CurrentBar / Every % 2 == 1) EnterShort(); else ExitShort(); }"));
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "optimize", "--strategy", "Idle", "--script", folder.At("Idle.cs"), "--bars", folder.At(RisingMinutes.File),
            "--grid", "Every=60,5,61,10", "--rank", rank);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(2, json.GetProperty("withoutTrades").GetInt32());
        StringAssert.Contains(run.Output, "2 of 4 runs made no trade; they stand last");
        string[] order = [.. json.GetProperty("results").EnumerateArray()
            .Select(one => one.GetProperty("parameters").GetProperty("Every").GetString()!)];
        CollectionAssert.AreEquivalent(new[] { "5", "10" }, order[..2]);
        CollectionAssert.AreEqual(new[] { "60", "61" }, order[2..]);
        Assert.AreEqual(order[0], json.GetProperty("best").GetProperty("Every").GetString());
    }

    [TestMethod]
    public void Where_no_run_traded_none_is_best()
    {
        using TemporaryFolder folder = Folder();
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "optimize", "--strategy", "Ranged", "--script", folder.At("Ranged.cs"), "--bars", folder.At(RisingMinutes.File),
            "--grid", "Fast=1..2", "--param", "Factor=1");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(JsonValueKind.Null, json.GetProperty("best").ValueKind);
        Assert.AreEqual(2, json.GetProperty("withoutTrades").GetInt32());
    }

    [TestMethod]
    [DataRow("-1")]
    [DataRow("0")]
    public void An_export_has_at_least_one_bar(string first)
    {
        using TemporaryFolder folder = Folder();
        var run = CommandRun.Of(
            "export", "--from", folder.At(RisingMinutes.File), "--period", "1m", "--out", folder.At("o.csv"), "--first", first);
        Assert.AreEqual(2, run.ExitCode);
        Assert.AreEqual($"error: --first: {first} is no number of bars; write 1 or more.", run.Error.Trim());
        Assert.IsFalse(System.IO.File.Exists(folder.At("o.csv")));
    }

    private static CommandRun Backtest(TemporaryFolder folder, params string[] options) => CommandRun.Of([
        "backtest", "--strategy", "Ranged", "--script", folder.At("Ranged.cs"), "--bars", folder.At(RisingMinutes.File),
        .. options,
    ]);

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        folder.Write("Ranged.cs", Script.Strategy(
            "Ranged", Properties,
            "if (CurrentBar == 0) Print(\"High \" + High + \" size \" + size + \" Size \" + Size + \" Fast \" + Fast "
            + "+ \" Factor \" + Factor);"));
        return folder;
    }
}
