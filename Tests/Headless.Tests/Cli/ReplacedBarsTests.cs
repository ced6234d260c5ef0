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
}
