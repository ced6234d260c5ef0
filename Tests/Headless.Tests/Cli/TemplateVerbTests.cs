using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>A strategy template of NinjaTrader's at the verbs that run strategies: <c>--template</c>.</summary>
[TestClass]
public sealed class TemplateVerbTests
{
    private const string Told = "if (CurrentBar == 0) Print(string.Format(\"{0} {1} {2}\", Fast, Slow, Calculate));";

    private const string Members =
        "[NinjaScriptProperty] public int Fast { get; set; }\n[NinjaScriptProperty] public int Slow { get; set; }";

    /// <summary>The byte order mark is as NinjaTrader writes it.</summary>
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    [TestMethod]
    public void A_backtest_has_the_templates_values_and_the_users_before_them()
    {
        using TemporaryFolder folder = Folder("<Calculate>OnPriceChange</Calculate><Fast>7</Fast><Slow>8</Slow><Other>1</Other>");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            [.. Backtest(folder), "--template", folder.At("t.xml"), "--param", "slow=30"]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        StringAssert.Contains(run.Output, "7 30 OnPriceChange");
        StringAssert.Contains(run.Error, "t.xml: 1 of its elements are not taken (Other): ");
        Assert.AreEqual(1, json.GetProperty("warnings").GetArrayLength());
        StringAssert.Contains(CommandRun.Of(Backtest(folder)).Output, "1 2 OnBarClose");
    }

    [TestMethod]
    public void A_grid_goes_before_the_template()
    {
        using TemporaryFolder folder = Folder("<Fast>7</Fast><Slow>8</Slow>");
        string[] args =
        [
            "optimize", .. Backtest(folder)[1..], "--grid", "Fast=3,4", "--template", folder.At("t.xml"), "--rank", "netProfit",
        ];
        (CommandRun run, JsonElement json) = CommandRun.WithJson(args);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(2, json.GetProperty("runs").GetInt32());
        CollectionAssert.AreEquivalent(
            new[] { 50.0 * (3 + 8), 50.0 * (4 + 8) },
            json.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("rank").GetDouble()).ToArray());
    }

    [TestMethod]
    public void Play_has_the_templates_values()
    {
        using TemporaryFolder folder = Folder("<Fast>7</Fast><IncludeCommission>true</IncludeCommission>");
        string ticks = folder.Write(
            "ES 12-13.Last.txt",
            string.Join('\n', Enumerable.Range(0, 300).Select(i => string.Create(
                CultureInfo.InvariantCulture, $"20131007 14{i / 60:00}{i % 60:00} 0000000;1000;999.75;1000.25;1"))));
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "play", "--strategy", "Told", "--script", folder.At("Told.cs"), "--ticks", ticks, "--instrument", "ES 12-13",
            "--period", "1m", "--template", folder.At("t.xml"), "--param", "Slow=5");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        StringAssert.Contains(run.Output, "7 5 OnBarClose");
        StringAssert.Contains(
            json.GetProperty("warnings")[0].GetString(), "t.xml: it asks for a commission, and none is said, so none is charged");
    }

    [TestMethod]
    public void A_template_that_does_not_fit_is_refused()
    {
        using TemporaryFolder folder = Folder("<Fast>many</Fast>");
        var wrong = CommandRun.Of([.. Backtest(folder), "--template", folder.At("t.xml")]);
        Assert.AreEqual(1, wrong.ExitCode);
        StringAssert.Contains(wrong.Error, "t.xml: line 4: Fast: 'many' is no whole number; name a file of NinjaTrader's ");

        string other = folder.Write("other.xml", StrategyTemplateFile.Xml("Other", ""));
        var another = CommandRun.Of([.. Backtest(folder), "--template", other]);
        Assert.AreEqual(2, another.ExitCode);
        StringAssert.Contains(
            another.Error, $"--template: '{other}' is of the strategy 'Other', and 'Told' is to run.");
        var none = CommandRun.Of([.. Backtest(folder), "--template", folder.At("none.xml")]);
        Assert.AreEqual(1, none.ExitCode);
        StringAssert.Contains(none.Error, "none.xml: there is no such file");
        var indicator = CommandRun.Of(
            "backtest", "--indicator", "SMA(3)", "--out", folder.At("o.csv"), "--bars", folder.At(RisingMinutes.File),
            "--template", folder.At("t.xml"));
        Assert.AreEqual(2, indicator.ExitCode);
        StringAssert.Contains(indicator.Error, "--template is for a --strategy.");
    }

    private static string[] Backtest(TemporaryFolder folder) =>
    [
        "backtest", "--strategy", "Told", "--script", folder.At("Told.cs"), "--bars", folder.At(RisingMinutes.File),
    ];

    /// <summary>
    /// A strategy that tells its values, and buys at the first bar to sell Fast + Slow bars later: a point of 50 dollars a bar.
    /// </summary>
    private static TemporaryFolder Folder(string properties)
    {
        TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        folder.Write(
            "Told.cs",
            Script.Strategy(
                "Told", Members, Told + "if (CurrentBar == 1) EnterLong(); if (CurrentBar == 1 + Fast + Slow) ExitLong();",
                "Fast = 1; Slow = 2; IsExitOnSessionCloseStrategy = false; BarsRequiredToTrade = 0;"));
        File.WriteAllText(folder.At("t.xml"), StrategyTemplateFile.Xml("Told", properties), WithMark);
        return folder;
    }
}
