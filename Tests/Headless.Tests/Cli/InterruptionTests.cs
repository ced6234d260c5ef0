using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>The program is signalled while it waits for a file or for a script that never returns.</summary>
[TestClass]
public sealed class InterruptionTests
{
    private const string Endless =
        "if (CurrentBar == 22 && MayEnd) EnterLong(); if (CurrentBar == 25 && MayEnd) ExitLong(); "
        + "if (CurrentBar == 30 && !(MayEnd && Size == 1)) { System.IO.File.WriteAllText(Mark, \"here\"); while (true) { } }";

    [TestMethod]
    [DataRow("bars --from PIPE --period 1m --out r.csv")]
    [DataRow("export --from PIPE --period 1m --out r.csv")]
    [DataRow("backtest --strategy Endless --script Endless.cs --bars PIPE --instrument ESZ13 --json r.json")]
    [DataRow("optimize --strategy Endless --script Endless.cs --bars PIPE --instrument ESZ13 --grid Size=1,2 --json r.json")]
    [DataRow("sweep --bars PIPE --instrument ESZ13 --period 30s --json r.json")]
    [DataRow("play --strategy Endless --script Endless.cs --ticks PIPE --instrument ESZ13 --json r.json")]
    [DataRow("compile PIPE --json r.json")]
    public void Whatever_reads_a_file_stops_and_leaves_the_old_result(string command)
    {
        using TemporaryFolder folder = Folder();
        string pipe = folder.At("pipe.csv");
        using (var made = Process.Start("mkfifo", [pipe])) made.WaitForExit();
        string result = command.Split(' ')[^1];
        string old = result == "r.json" ? "{ \"nt8bridge\": \"old\" }" : "end_unix_ms,old\n";
        folder.Write(result, old);
        string[] files = [result, "Endless.cs"];
        using var run = ProgramRun.Start(
            folder.At("tmp"),
            [.. command.Split(' ').Select(word => word == "PIPE" ? pipe : files.Contains(word) ? folder.At(word) : word)]);
        using (run.UntilItReads(pipe))
        {
            Assert.AreEqual(130, run.Signal("INT"), run.Error);
        }

        Assert.AreEqual("error: interrupted", run.Error.Trim());
        Assert.AreEqual(old, File.ReadAllText(folder.At(result)));
        Assert.IsEmpty(Directory.GetFiles(folder.Path, "*.tmp"));
    }

    [TestMethod]
    [DataRow("INT", 130, "play --strategy Endless --script Endless.cs --ticks ticks.csv --instrument ESZ13 --period 1m")]
    [DataRow("TERM", 143, "play --strategy Endless --script Endless.cs --ticks ticks.csv --instrument ESZ13 --period 1m")]
    [DataRow("HUP", 129, "play --strategy Endless --script Endless.cs --ticks ticks.csv --instrument ESZ13 --period 1m")]
    [DataRow("INT", 130, "backtest --strategy Endless --script Endless.cs --bars ticks.csv --instrument ESZ13 --period 1m")]
    [DataRow("HUP", 129, "optimize --strategy Endless --script Endless.cs --bars ticks.csv --instrument ESZ13 --period 1m "
        + "--grid Size=1..9")]
    public void A_script_that_never_returns_ends_with_the_program(string signal, int exitCode, string command)
    {
        using TemporaryFolder folder = Folder();
        string mark = folder.At("marks/mark");
        using ManualResetEventSlim isHere = new();
        using FileSystemWatcher watcher = new(folder.At("marks")) { EnableRaisingEvents = true };
        watcher.Created += (_, _) => isHere.Set();
        using var run = ProgramRun.Start(
            folder.At("tmp"),
            [
                .. command.Split(' ').Select(
                    word => word.EndsWith(".cs", StringComparison.Ordinal) || word == "ticks.csv" ? folder.At(word) : word),
                "--param", "Mark=" + mark,
            ]);
        Assert.IsTrue(isHere.Wait(TimeSpan.FromMinutes(2)), "the script did not begin");
        if (command.StartsWith("play", StringComparison.Ordinal))
            Assert.HasCount(1, Directory.GetDirectories(folder.At("tmp"), "nt8bridge-play-*"));
        Assert.AreEqual(exitCode, run.Signal(signal), run.Error);
        StringAssert.Contains(run.Error, "error: interrupted");
        Assert.IsEmpty(Directory.GetDirectories(folder.At("tmp"), "nt8bridge-*"));
    }

    [TestMethod]
    [DataRow("", 8, DisplayName = "the grid")]
    [DataRow("--optimizer Stepper", 8, DisplayName = "an optimizer")]
    [DataRow("--optimizer Silent", null, DisplayName = "an optimizer that has not said how many runs it makes")]
    public void An_optimisation_keeps_the_runs_that_are_over(string optimizer, int? left)
    {
        using TemporaryFolder folder = Folder();
        string step = "Parameter size = Strategies[0].OptimizationParameters[0]; "
            + "for (int i = 1; i <= 9; i++) { size.Value = i; RunIteration(); } WaitForIterationsCompleted();";
        folder.Write("Stepper.cs", Kinds.Optimizer("Stepper", "NumberOfIterations = 9; " + step));
        folder.Write("Silent.cs", Kinds.Optimizer("Silent", step));
        string result = folder.Write("r.json", "{ \"nt8bridge\": \"old\" }");
        string mark = folder.At("marks/mark");
        using ManualResetEventSlim isHere = new();
        using FileSystemWatcher watcher = new(folder.At("marks")) { EnableRaisingEvents = true };
        watcher.Created += (_, _) => isHere.Set();
        using var run = ProgramRun.Start(
            folder.At("tmp"),
            [
                "optimize", "--strategy", "Endless", "--script", folder.At("Endless.cs"), folder.At("Stepper.cs"),
                folder.At("Silent.cs"), "--bars", folder.At(RisingMinutes.File), "--grid", "Size=1..9:1", "--json", result,
                .. optimizer.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--param", "Mark=" + mark, "MayEnd=true",
            ]);
        Assert.IsTrue(isHere.Wait(TimeSpan.FromMinutes(2)), "the script did not begin");
        Assert.AreEqual(130, run.Signal("INT"), run.Error);

        // The run with Size 1 is made before all others; it buys at the open of 1023 and sells at 1026: 3 points of 50 dollars.
        string made = "1 run made, " + (left is null ? "how many were left is not known" : "8 left");
        StringAssert.Contains(run.Error, $"error: interrupted; {made}; finished: {result}");
        StringAssert.Contains(run.Output, "$150.00");
        using var json = JsonDocument.Parse(File.ReadAllText(result));
        JsonElement root = json.RootElement;
        Assert.IsTrue(root.GetProperty("interrupted").GetBoolean());
        Assert.IsFalse(root.GetProperty("completed").GetBoolean());
        Assert.AreEqual("interrupted; " + made, root.GetProperty("error").GetString());
        Assert.AreEqual(1, root.GetProperty("runs").GetInt32());
        JsonElement number = root.GetProperty("left");
        Assert.AreEqual(left, number.ValueKind == JsonValueKind.Null ? null : number.GetInt32());
        Assert.AreEqual("1", root.GetProperty("best").GetProperty("Size").GetString());
        Assert.AreEqual(150, root.GetProperty("results")[0].GetProperty("rank").GetDouble());
    }

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        foreach (string name in new[] { "tmp", "marks" }) Directory.CreateDirectory(folder.At(name));
        folder.Write("ticks.csv", "unix_ms,price,size\n" + string.Concat(Enumerable.Range(0, 60).Select(
            i => $"{1381154400000 + (i * 60_000)},{1000 + i},1\n")));
        RisingMinutes.Write(folder);
        folder.Write("Endless.cs", Script.Strategy(
            "Endless",
            "[NinjaScriptProperty] public string Mark { get; set; } [NinjaScriptProperty] public int Size { get; set; } "
                + "[NinjaScriptProperty] public bool MayEnd { get; set; }",
            Endless));
        return folder;
    }
}
