using System.IO;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Cli.Reports;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli.Processes;

/// <summary>Runs of a portfolio that hold or end the process of the scripts.</summary>
[TestClass]
public sealed class PortfolioProcessTests
{
    [TestMethod]
    [DataRow("while (true) { }", "2", "bad: 'Bad' was stopped after 2 s (--timeout)")]
    [DataRow("System.Environment.Exit(3);", "60", "bad: 'Bad' ended the process in which it ran: Environment.Exit(3) was called")]
    public void A_script_cannot_take_the_portfolio(string deed, string timeout, string said)
    {
        using PortfolioRuns runs = new();
        string script = runs.Folder.Write("Bad.cs", Script.Strategy("Bad", "", $"if (CurrentBar == 5) {{ {deed} }}"));
        string bad = runs.Folder.Write(
            "bad.json",
            $"{{\"strategy\": \"Bad\", \"script\": {JsonSerializer.Serialize(script)}, "
            + $"\"bars\": {JsonSerializer.Serialize(runs.Folder.At("ES 12-13.Last.txt"))}}}");
        Directory.CreateDirectory(runs.Folder.At("tmp"));
        using var run = ProgramRun.Start(
            runs.Folder.At("tmp"), "portfolio", bad, runs.Long, "--timeout", timeout, "--json", runs.Folder.At("r.json"));
        Assert.AreEqual(1, run.ExitCode(), run.Error + run.Output);
        StringAssert.Contains(run.Error, said);
        using var json = JsonDocument.Parse(File.ReadAllText(runs.Folder.At("r.json")));
        Assert.IsFalse(json.RootElement.GetProperty("completed").GetBoolean());
        StringAssert.Contains(json.RootElement.GetProperty("error").GetString(), said);
        Assert.AreEqual(1, json.RootElement.GetProperty("runs").GetArrayLength());
    }
}
