using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli.Processes;

/// <summary>
/// Scripts that end or hold their process, run by the real program. The suite has each deed once, with verbs and places in turn;
/// NT8BRIDGE_HOSTILE_ROUNDS=N has every deed at every place in every verb N times.
/// </summary>
[TestClass]
public sealed class HostileScriptTests
{
    private const string Rounds = "NT8BRIDGE_HOSTILE_ROUNDS";
    private static readonly string[] Verbs = ["backtest", "optimize", "check", "play"];

    public static IEnumerable<object[]> Cases()
    {
        string[] deeds = [.. Hostile.Deeds.Keys];
        if (!int.TryParse(Environment.GetEnvironmentVariable(Rounds), CultureInfo.InvariantCulture, out int rounds))
        {
            return deeds.Select((deed, i) =>
                new object[] { deed, Hostile.Places[i % Hostile.Places.Length], Verbs[(i + (i / Verbs.Length)) % Verbs.Length] });
        }

        return from round in Enumerable.Range(0, rounds)
               from deed in deeds
               from place in Hostile.Places
               from verb in Verbs
               select new object[] { deed, place, verb };
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void A_script_cannot_take_the_run(string deed, string place, string verb)
    {
        using TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        folder.Write("Hostile.cs", Hostile.Script(deed, place));
        Directory.CreateDirectory(folder.At("tmp"));
        string said = Hostile.Deeds[deed].Said;

        // A script that ends its process by itself may take its time on a busy machine.
        string timeout = said.Contains("(--timeout)", StringComparison.Ordinal) ? "1" : "60";
        string[] limits = ["--timeout", timeout, .. deed == "memory" ? new[] { "--memory", "400" } : []];
        using var run = ProgramRun.Start(
            folder.At("tmp"),
            [verb, "--strategy", "Hostile", "--script", folder.At("Hostile.cs"), .. Data(folder, verb), .. limits,
                "--json", folder.At("r.json")]);
        Assert.AreEqual(1, run.ExitCode(), run.Error + run.Output);
        StringAssert.Contains(run.Error, said);
        Assert.IsFalse(run.Error.Contains("   at ", StringComparison.Ordinal), run.Error);
        using var json = JsonDocument.Parse(File.ReadAllText(folder.At("r.json")));
        JsonElement root = json.RootElement;
        Assert.IsFalse(root.GetProperty("completed").GetBoolean());
        StringAssert.Contains(root.GetProperty("error").GetString(), said);
        if (verb == "optimize") Ranked(root, place, said);
        Assert.IsEmpty(Directory.GetFileSystemEntries(folder.At("tmp"), "nt8bridge-*"));
    }

    [TestMethod]
    public void A_process_that_a_script_leaves_behind_does_not_hold_the_program()
    {
        using TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        string id = folder.At("id.txt");
        folder.Write("Leaves.cs", Script.Strategy(
            "Leaves", "[NinjaScriptProperty] public string Note { get; set; }",
            "if (CurrentBar == 5) { var start = new System.Diagnostics.ProcessStartInfo(\"sleep\", \"120\") "
                + "{ UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true }; "
                + "System.IO.File.WriteAllText(Note, System.Diagnostics.Process.Start(start).Id.ToString()); }"));
        using var run = ProgramRun.Start(
            folder.Path,
            ["backtest", "--strategy", "Leaves", "--script", folder.At("Leaves.cs"), "--bars", folder.At(RisingMinutes.File),
                "--param", "Note=" + id]);
        Assert.AreEqual(0, run.ExitCode(), run.Error);
        using var left = Process.GetProcessById(int.Parse(File.ReadAllText(id), CultureInfo.InvariantCulture));
        Assert.IsFalse(left.HasExited, "it was there when the program ended");
        left.Kill();
    }

    [TestMethod]
    public void The_end_of_the_program_is_the_end_of_its_scripts()
    {
        using TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        string id = folder.At("id.txt");
        using ManualResetEventSlim isHere = new();
        using FileSystemWatcher watcher = new(folder.Path, "id.txt") { EnableRaisingEvents = true };
        watcher.Renamed += (_, _) => isHere.Set();
        watcher.Created += (_, _) => isHere.Set();
        folder.Write("Loops.cs", Script.Strategy(
            "Loops", "[NinjaScriptProperty] public string Note { get; set; }",
            "if (CurrentBar == 5) { System.IO.File.WriteAllText(Note + \".part\", "
                + "System.Diagnostics.Process.GetCurrentProcess().Id.ToString()); "
                + "System.IO.File.Move(Note + \".part\", Note); while (true) { } }"));
        using var run = ProgramRun.Start(
            folder.Path,
            ["backtest", "--strategy", "Loops", "--script", folder.At("Loops.cs"), "--bars", folder.At(RisingMinutes.File),
                "--param", "Note=" + id]);
        Assert.IsTrue(isHere.Wait(TimeSpan.FromMinutes(2)), "the script did not begin");
        using var scripts = Process.GetProcessById(int.Parse(File.ReadAllText(id), CultureInfo.InvariantCulture));
        Assert.AreEqual(137, run.Signal("KILL"));
        Assert.IsTrue(scripts.WaitForExit(TimeSpan.FromMinutes(1)), "it goes on");
    }

    /// <summary>Where the script knows its values the others are ranked: three points of 50 dollars.</summary>
    private static void Ranked(JsonElement root, string place, string said)
    {
        JsonElement[] failures = [.. root.GetProperty("failures").EnumerateArray()];
        foreach (JsonElement failure in failures) StringAssert.Contains(failure.GetProperty("error").GetString(), said);
        string[] bad = [.. failures.Select(failure => failure.GetProperty("parameters").GetProperty("Size").GetString()!)];
        JsonElement[] good = [.. root.GetProperty("results").EnumerateArray()];
        if (place == "SetDefaults")
        {
            CollectionAssert.AreEqual(new[] { "1", "2", "3" }, bad);
            Assert.IsEmpty(good);
            return;
        }

        CollectionAssert.AreEqual(new[] { "2" }, bad);
        CollectionAssert.AreEqual(
            new[] { "1", "3" }, good.Select(run => run.GetProperty("parameters").GetProperty("Size").GetString()).ToArray());
        foreach (JsonElement run in good) Assert.AreEqual(150, run.GetProperty("rank").GetDouble());
    }

    private static string[] Data(TemporaryFolder folder, string verb)
    {
        if (verb != "play")
        {
            string[] bars = ["--bars", folder.At(RisingMinutes.File)];
            return verb == "optimize" ? [.. bars, "--grid", "Size=1..3:1"] : bars;
        }

        string ticks = folder.Write("ticks.csv", "unix_ms,price,size\n" + string.Concat(Enumerable.Range(0, 60).Select(
            i => $"{1381154400000 + (i * 60_000)},{1000 + i},1\n")));
        return ["--ticks", ticks, "--instrument", "ES 12-13", "--period", "1m"];
    }
}
