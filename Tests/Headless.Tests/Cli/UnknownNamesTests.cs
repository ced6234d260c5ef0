using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>A name that is not known is answered by the one that was probably meant.</summary>
[TestClass]
public sealed class UnknownNamesTests
{
    [TestMethod]
    [DataRow("there is no verb 'bactest'; did you mean 'backtest'?", "bactest", "--bars", "x")]
    [DataRow("there is no verb 'frobnicate'.", "frobnicate")]
    [DataRow("'backtest' has no option '--strateg'; did you mean '--strategy'?", "backtest", "--strateg", "A", "--bars", "x")]
    [DataRow("'compile' has no option '--eahc'; did you mean '--each'?", "compile", "a.cs", "--eahc")]
    [DataRow("'cache' has no option '--foldr'; did you mean '--folder'?", "cache", "verify", "--foldr=x")]
    [DataRow("'verfy' is no action; did you mean 'verify'?", "cache", "verfy")]
    public void Of_verbs_and_options(string message, params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.AreEqual(2, run.ExitCode);
        StringAssert.Contains(run.Error, "error: " + message);
        Assert.AreEqual("", run.Output);
    }

    [TestMethod]
    [DataRow("--strategy: there is no strategy 'Ilde'; did you mean 'Idle'?", "Ilde")]
    [DataRow("--instrument: 'ES 13-13' names no month of ES; write it as ES 12-25 or ESZ25; did you mean", "Idle",
        "--instrument", "ES 13-13")]
    [DataRow("--instrument: 'EW 12-13' is not known; add it by --instruments FILE; did you mean", "Idle",
        "--instrument", "EW 12-13")]
    [DataRow("--trading-hours: there are no trading hours 'CME US Index Futures'; did you mean 'CME US Index Futures ", "Idle",
        "--trading-hours", "CME US Index Futures")]
    public void Of_strategies_instruments_and_hours(string message, string strategy, params string[] options)
    {
        using TemporaryFolder folder = Folder();
        var run = CommandRun.Of([
            "backtest", "--strategy", strategy, "--script", folder.At("Idle.cs"), "--bars", folder.At(RisingMinutes.File),
            .. options,
        ]);
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, "error: " + message);
    }

    [TestMethod]
    public void Of_fitnesses()
    {
        using TemporaryFolder folder = Folder();
        var run = CommandRun.Of(
            "optimize", "--strategy", "Idle", "--script", folder.At("Idle.cs"), "--bars", folder.At(RisingMinutes.File),
            "--grid", "Every=1", "--rank", "sharpRatio");
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(
            run.Error, "--rank: there is no statistic and no fitness 'sharpRatio'; did you mean 'sharpeRatio'?");
    }

    /// <summary>The same contract by the names of exchanges and vendors; results name it as NinjaTrader does.</summary>
    [TestMethod]
    [DataRow("ESZ13")]
    [DataRow("ES DEC13")]
    [DataRow("es 12-13")]
    public void A_vendors_name_is_understood(string name)
    {
        using TemporaryFolder folder = Folder();
        (CommandRun run, System.Text.Json.JsonElement json) = CommandRun.WithJson(
            "backtest", "--strategy", "Idle", "--script", folder.At("Idle.cs"), "--bars", folder.At(RisingMinutes.File),
            "--instrument", name);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual("ES 12-13", json.GetProperty("instrument").GetString());
    }

    [TestMethod]
    public void Bars_carry_the_contracts_own_name()
    {
        using TemporaryFolder folder = Folder();
        string bars = folder.At("bars.parquet");
        (CommandRun run, System.Text.Json.JsonElement json) = CommandRun.WithJson(
            "bars", "--from", folder.At(RisingMinutes.File), "--period", "1m", "--instrument", "ESZ13", "--out", bars);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual("ES 12-13", json.GetProperty("instrument").GetString());
        StringAssert.Contains(CommandRun.Of("cache", "inspect", bars).Output, "ES 12-13");
    }

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        folder.Write("Idle.cs", Script.Strategy("Idle", "[NinjaScriptProperty] public int Every { get; set; }"));
        return folder;
    }
}
