using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;
using NT8Bridge.Headless.Tests.Work.Optimize;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>
/// <c>optimize --out</c> is killed again and again and goes on: by SIGKILL, both of its processes or the one that watches, each
/// time after a drawn number of runs. The script does it itself, so that the moment does not hang on how fast the machine is.
/// </summary>
[TestClass]
public sealed class OptimizeResumeTests
{
    private const int Killed = 137;

    [TestMethod]
    [DataRow("", 200, 10)]
    [DataRow("--search genetic --generations 4", 100, 6)]
    [DataRow("--search random --runs 80", 80, 4)]
    public void A_killed_optimisation_goes_on_where_it_was(string search, int runs, int kills)
    {
        using TemporaryFolder folder = Folder();
        Random random = new(runs);
        int begun = 0, kept = 0;
        for (int kill = 0; kill < kills; kill++)
        {
            int after = random.Next(1, (runs - 20) / kills);
            folder.Write("log/kill", $"{after} {(kill % 2 == 0 ? "both" : "watch")}");
            using ProgramRun run = Start(folder, search, "--out", folder.At("runs"));
            Assert.AreEqual(Killed, run.ExitCode(), run.Error + run.Output);

            // Both have ended once the pipes are closed.
            _ = run.Error + run.Output;
            int now = File.ReadLines(folder.At("runs/_journal.jsonl")).Count();
            Assert.IsGreaterThanOrEqualTo(after - Environment.ProcessorCount, now - kept, $"kill {kill}: what was over is kept");
            kept = now;
            begun += after;
        }

        File.Delete(folder.At("log/kill"));
        string whole = Told(folder, search), log = folder.At("log/made");
        int before = File.ReadAllLines(log).Length;
        string resumed = Told(folder, search, "--out", folder.At("runs"));
        Assert.AreEqual(whole, resumed);
        int left = File.ReadAllLines(log).Length - before;
        Assert.IsGreaterThan(0, kept);
        Assert.IsLessThanOrEqualTo(runs - kept + 20, left, "what was kept is not made again, but for the check of the order");
        Assert.AreEqual(
            $"{runs} {runs} {runs}",
            RunDatasetTests.ByDuckDb(
                folder.At("runs"), "count(*), count(distinct run), count(distinct combination)", "part = ''"));
        Assert.IsGreaterThan(kills, begun);
    }

    /// <summary>All that is told of the result: what is printed and what is written.</summary>
    private static string Told(TemporaryFolder folder, string search, params string[] options)
    {
        string json = folder.At("result.json");
        using ProgramRun run = Start(folder, search, ["--json", json, "--top", "1000", .. options]);
        Assert.AreEqual(0, run.ExitCode(), run.Error);
        return run.Output + File.ReadAllText(json);
    }

    private static ProgramRun Start(TemporaryFolder folder, string search, params string[] options) => ProgramRun.Start(
        folder.At("tmp"),
        [
            "optimize", "--strategy", "Mortal", "--script", folder.At("Mortal.cs"), "--bars", folder.At(RisingMinutes.File),
            "--grid", "Hold=1..20", "Size=1..10", "--param", "Log=" + folder.At("log"),
            .. search.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. options,
        ]);

    /// <summary>The strategy counts the runs of its process, and at the number that is asked for it kills.</summary>
    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        Directory.CreateDirectory(folder.At("log"));
        Directory.CreateDirectory(folder.At("tmp"));
        folder.Write("Mortal.cs", Script.Strategy(
            "Mortal",
            "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int getppid(); "
            + "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int getpid(); "
            + "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int kill(int process, int signal); "
            + "static readonly object gate = new object(); static int made; "
            + "[NinjaScriptProperty] public int Hold { get; set; } [NinjaScriptProperty] public int Size { get; set; } "
            + "[NinjaScriptProperty] public string Log { get; set; } "
            + "void Count() { lock (gate) { made++; string plan = System.IO.Path.Combine(Log, \"kill\"); "
            + "if (!System.IO.File.Exists(plan)) "
            + "{ System.IO.File.AppendAllText(System.IO.Path.Combine(Log, \"made\"), Hold + \"x\" + Size + \"\\n\"); return; } "
            + "string[] asked = System.IO.File.ReadAllText(plan).Split(' '); if (made < int.Parse(asked[0])) return; "
            + "kill(getppid(), 9); if (asked[1] == \"both\") kill(getpid(), 9); System.Threading.Thread.Sleep(-1); } }",
            "if (CurrentBar == 0) Count(); if (CurrentBar == 20) EnterLong(Size); if (CurrentBar == 20 + Hold) ExitLong();",
            "Hold = 1; Size = 1; Log = \"\";"));
        return folder;
    }
}
