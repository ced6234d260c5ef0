using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary><c>play --platform-faults</c>.</summary>
[TestClass]
public sealed class PlatformFaultsVerbTests
{
    [TestMethod]
    public void The_faults_happen_and_are_counted_in_words_and_for_machines()
    {
        (CommandRun run, JsonElement json) = Play(
            """
            { "account": { "name": "12345", "provider": "Rithmic" },
              "faults": [
                { "kind": "accountFill", "at": "2013-10-07T01:30:00", "quantity": -2, "price": 1300 },
                { "kind": "connectionLost", "at": "2013-10-07T01:31:00", "seconds": 5 },
                { "kind": "reject", "order": "nobody's" } ] }
            """);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        CollectionAssert.AreEqual(
            new[]
            {
                "accountFill at 2013-10-07T01:30:00: 1", "connectionLost at 2013-10-07T01:31:00: 1", "reject 'nobody's': 0",
            },
            json.GetProperty("platformFaults").EnumerateArray()
                .Select(static fault => $"{fault.GetProperty("fault").GetString()}: {fault.GetProperty("happened").GetInt32()}")
                .ToArray());
        Assert.AreEqual(0, json.GetProperty("stoppedByConnection").GetInt32());
        JsonElement order = json.GetProperty("orders").EnumerateArray().Single();
        Assert.AreEqual("Manual Filled", $"{order.GetProperty("name")} {order.GetProperty("state")}");
        Assert.AreEqual(1300, order.GetProperty("averageFillPrice").GetDouble());
        StringAssert.Contains(run.Output, "fault connectionLost at 2013-10-07T01:31:00: 1 times");
        StringAssert.Contains(run.Output + run.Error, "the fault 'reject 'nobody's'' never happened");
    }

    [TestMethod]
    [DataRow("""{ "faults": [ { "kind": "explode" } ] }""", "faults[0]: the kind 'explode' is unknown", CommandLine.Failed)]
    [DataRow("""{ "faults": [ { "kind": "reject", "delay": 1 } ] }""", "'delay'", CommandLine.Failed)]
    [DataRow(
        """{ "faults": [ { "kind": "expireOrders", "at": "2014-10-07T01:30" } ] }""", "--platform-faults",
        CommandLine.WrongArguments)]
    public void A_script_that_cannot_happen_is_refused_with_a_reason(string script, string reason, int exitCode)
    {
        CommandRun run = Play(script).Run;
        Assert.AreEqual(exitCode, run.ExitCode);
        StringAssert.Contains(run.Error, reason);
    }

    private static (CommandRun Run, JsonElement Json) Play(string script)
    {
        using Overlap overlap = new();
        using TemporaryFolder folder = new();
        string file = folder.At("faults.json");
        File.WriteAllText(file, script);
        return CommandRun.WithJson(
            "play", "--strategy", "Printer", "--script", overlap.Script, "--bars", overlap.BarFile, "--ticks", overlap.TickFile,
            "--instrument", "GC 12-13", "--period", "1m", "--platform-faults", file);
    }
}
