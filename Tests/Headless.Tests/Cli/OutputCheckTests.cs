using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>No result takes the place of a file that somebody else wrote, or that the command reads.</summary>
[TestClass]
public sealed class OutputCheckTests
{
    private static readonly string[] Writing = ["--out", "--json", "--trades", "--signals", "--bars-out", "--report"];

    /// <summary>Every command that writes a file, and the option by which it is named.</summary>
    public static IEnumerable<object[]> Writers =>
    [
        ["--out", "r.csv", "bars --from BARS --period 5m"],
        ["--out", "r.parquet", "bars --from BARS --period 5m"],
        ["--out", "r.csv", "bars --from BARS --period 3v"],
        ["--json", "r.json", "bars --from BARS --period 5m --out /dev/null"],
        ["--out", "r.csv", "export --from ticks.csv --period 30s --first 5"],
        ["--out", "r.parquet", "export --from ticks.csv --period 30s --first 5"],
        ["--json", "r.json", "export --from ticks.csv --period 30s --first 5 --out /dev/null"],
        ["--out", "r.csv", "backtest --indicator SMA(3) --script Trader.cs --bars BARS"],
        ["--out", "r.csv", "backtest --column Last --script Last.cs --bars BARS"],
        ["--trades", "r.csv", "backtest --strategy Trader --script Trader.cs --bars BARS"],
        ["--signals", "r.csv", "backtest --strategy Trader --script Trader.cs --bars BARS"],
        ["--bars-out", "r.parquet", "backtest --strategy Trader --script Trader.cs --bars BARS"],
        ["--json", "r.json", "backtest --strategy Trader --script Trader.cs --bars BARS"],
        ["--json", "r.json", "optimize --strategy Trader --script Trader.cs --bars BARS --grid Hold=1,2"],
        ["--json", "r.json", "check --strategy Trader --script Trader.cs --bars BARS"],
        ["--out", "r.csv", "sweep --bars ticks.csv --instrument ESZ13 --period 30s"],
        ["--out", "r.parquet", "sweep --bars ticks.csv --instrument ESZ13 --period 30s"],
        ["--out", "r.parquet", "sweep --shard 1/1 --bars ticks.csv --instrument ESZ13 --period 30s"],
        ["--report", "r.html", "sweep --bars ticks.csv --instrument ESZ13 --period 30s"],
        ["--json", "r.json", "sweep --bars ticks.csv --instrument ESZ13 --period 30s"],
        ["--signals", "r.csv",
            "play --strategy Trader --script Trader.cs --ticks ticks.csv --instrument ESZ13 --period 1m "
            + "--live-from 2013-10-07T14:30"],
        ["--json", "r.json", "compile Trader.cs"],
        ["--json", "r.json", "instruments"],
        ["--out", "r.csv", "cache export --folder CACHE --instrument ESZ13 --period 1m"],
        ["--out", "r.parquet", "cache export --folder CACHE --instrument ESZ13 --period 1m"],
        ["--json", "r.json", "cache verify --folder CACHE"],
    ];

    [TestMethod]
    [DynamicData(nameof(Writers))]
    public void Its_own_result_is_replaced_and_no_other_file(string option, string name, string command)
    {
        using TemporaryFolder folder = Folder();
        string[] args = [.. command.Split(' ').Select(word => Named(folder, word)), option, folder.At(name)];
        Assert.AreEqual(0, Run(args).ExitCode, command);
        byte[] first = File.ReadAllBytes(folder.At(name));
        Assert.IsNotEmpty(first);
        Assert.IsTrue(OwnResult.Is(folder.At(name)), command);

        CommandRun again = Run(args);
        Assert.AreEqual(0, again.ExitCode, again.Error);
        Assert.IsEmpty(Directory.GetFiles(folder.Path, "*.tmp"));

        folder.Write(name, "my own notes\n");
        CommandRun refused = Run(args);
        Assert.AreEqual(2, refused.ExitCode, command);
        Assert.AreEqual(
            $"error: {option}: '{folder.At(name)}' is there and no result of this program; "
            + "name another file, or replace it by --force.",
            refused.Error.Trim());
        Assert.AreEqual("my own notes\n", File.ReadAllText(folder.At(name)));
        Assert.AreEqual("", refused.Output, "nothing is done before");

        Assert.AreEqual(0, Run([.. args, "--force"]).ExitCode, command);
        Assert.IsTrue(OwnResult.Is(folder.At(name)), command);

        // A name that is taken for no format, and a folder.
        CommandRun wrongEnding = Run([.. args[..^1], folder.At("r.xyz")]);
        Assert.AreEqual(2, wrongEnding.ExitCode, command);
        StringAssert.Contains(wrongEnding.Error, $"{option}: the ending of '{folder.At("r.xyz")}' tells no format");
        Directory.CreateDirectory(folder.At("d" + name));
        CommandRun onFolder = Run([.. args[..^1], folder.At("d" + name), "--force"]);
        Assert.AreEqual(2, onFolder.ExitCode, command);
        StringAssert.Contains(onFolder.Error, "is a folder; name a file");
    }

    /// <summary>What writes a file is checked only where its option says so.</summary>
    [TestMethod]
    public void Every_option_that_names_a_result_is_checked()
    {
        // The list that compare reads has the name of the one that backtest writes.
        Assert.IsTrue(CommandLine.Verbs().Where(verb => verb.Name != "compare").SelectMany(verb => verb.Options)
            .Where(option => Writing.Contains(option.Name)).All(option => option is OutputOption));
        Assert.IsTrue(CommandLine.Verbs().SelectMany(verb => verb.Options)
            .Where(option => option is OutputOption).All(option => Writing.Contains(option.Name)));
    }

    [TestMethod]
    [DataRow("my.txt", "my.txt", "is read by this command; name another file.")]
    [DataRow("bars.csv", "bars.csv", "is read by this command; name another file.")]
    [DataRow("bars.csv", "sub/../bars.csv", "is read by this command, as '")]
    [DataRow("bars.csv", "link.csv", "is read by this command, as '")]
    [DataRow("link.csv", "bars.csv", "is read by this command, as '")]
    public void An_input_is_never_written(string from, string to, string reason)
    {
        using TemporaryFolder folder = Folder();
        Directory.CreateDirectory(folder.At("sub"));
        File.Copy(folder.At(RisingMinutes.File), folder.At("my.txt"));
        Assert.AreEqual(
            0, Run("bars", "--from", folder.At("my.txt"), "--period", "1m", "--out", folder.At("bars.csv")).ExitCode);
        File.CreateSymbolicLink(folder.At("link.csv"), folder.At("bars.csv"));
        byte[] before = File.ReadAllBytes(folder.At(from));
        CommandRun run = Run("bars", "--from", folder.At(from), "--period", "1m", "--out", folder.At(to), "--force");
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, $"--out: '{folder.At(to)}' {reason}");
        CollectionAssert.AreEqual(before, File.ReadAllBytes(folder.At(from)));
    }

    [TestMethod]
    public void A_script_its_parameters_and_further_instruments_are_inputs_too()
    {
        using TemporaryFolder folder = Folder();
        string model = folder.Write("model.json", "{}");
        Assert.AreEqual(2, Run("compile", folder.At("Trader.cs"), "--json", folder.At("Trader.cs")).ExitCode);
        foreach (string[] args in new[]
                 {
                     new[] { "--param", "Model=" + model, "--json", model },
                     ["--instruments", model, "--json", model],
                     ["--bars", "NQ 12-13=" + model, "--json", model],
                 })
        {
            CommandRun run = Run([
                "backtest", "--strategy", "Trader", "--script", folder.At("Trader.cs"), "--bars", folder.At(RisingMinutes.File),
                .. args,
            ]);
            Assert.AreEqual(2, run.ExitCode, run.Error);
            StringAssert.Contains(run.Error, "is read by this command");
        }

        Assert.AreEqual("{}", File.ReadAllText(model));
    }

    [TestMethod]
    public void Two_results_have_two_files()
    {
        using TemporaryFolder folder = Folder();
        CommandRun run = Run(
            "backtest", "--strategy", "Trader", "--script", folder.At("Trader.cs"), "--bars", folder.At(RisingMinutes.File),
            "--trades", folder.At("r.csv"), "--signals", Path.Combine(folder.Path, ".", "r.csv"));
        Assert.AreEqual(2, run.ExitCode);
        StringAssert.Contains(run.Error, "is the file of --trades; name another one.");
        Assert.IsFalse(File.Exists(folder.At("r.csv")));
    }

    [TestMethod]
    public void A_cache_folders_own_files_are_kept()
    {
        using TemporaryFolder folder = Folder();
        string cache = Cache(folder);
        string file = Directory.GetFiles(cache, "*.parquet", SearchOption.AllDirectories).First();
        byte[] before = File.ReadAllBytes(file);
        CommandRun run = Run(
            "cache", "export", "--folder", cache, "--instrument", "ES 12-13", "--period", "1m", "--out", file, "--force");
        Assert.AreEqual(2, run.ExitCode);
        StringAssert.Contains(run.Error, "which this command works on; name another file.");
        CollectionAssert.AreEqual(before, File.ReadAllBytes(file));
    }

    [TestMethod]
    public void The_ending_decides_the_format_of_an_export_from_a_cache()
    {
        using TemporaryFolder folder = Folder();
        CommandRun run = Run(
            "cache", "export", "--folder", Cache(folder), "--instrument", "ES 12-13", "--period", "1m", "--out",
            folder.At("x.csv"));
        Assert.AreEqual(0, run.ExitCode, run.Error);
        string[] lines = File.ReadAllLines(folder.At("x.csv"));
        Assert.AreEqual("end_unix_ms,open,high,low,close,volume", lines[0]);
        Assert.HasCount(RisingMinutes.Count + 1, lines);
        Assert.AreEqual("1381154460000,1000,1000.5,999.5,1000.5,10", lines[1]);
    }

    [TestMethod]
    [DataRow("", true)]
    [DataRow("end_unix_ms,open,high,low,close,volume\n1,2", true)]
    [DataRow("\uFEFFend_unix_ms,SMA\r\n1,2", true)]
    [DataRow("{\n  \"nt8bridge\": \"bars\"\n}", true)]
    [DataRow("{\n  \"completed\": true\n}", true)]
    [DataRow("end_unix_msx,open\n", false)]
    [DataRow("unix_ms,price,size\n", false)]
    [DataRow("20131007 140100;1000;1000.5\n", false)]
    [DataRow("{ \"name\": \"m\", \"rules\": [] }", false)]
    [DataRow("[]", false)]
    [DataRow("PAR1", false)]
    [DataRow("PAR1 something else \u0001\u0001\u0001\u0001PAR1", false)]
    public void A_result_is_known_by_how_it_begins(string text, bool expected)
    {
        using TemporaryFolder folder = new();
        Assert.AreEqual(expected, OwnResult.Is(folder.Write("a", text)));
    }

    private static CommandRun Run(params string[] args) => CommandRun.Of(args);

    private static string Named(TemporaryFolder folder, string word) => word switch
    {
        "BARS" => folder.At(RisingMinutes.File),
        "CACHE" => Cache(folder),
        _ => word.EndsWith(".cs", StringComparison.Ordinal) || word == "ticks.csv" ? folder.At(word) : word,
    };

    /// <summary>A cache folder with the bars of <see cref="RisingMinutes"/>.</summary>
    private static string Cache(TemporaryFolder folder)
    {
        string cache = folder.At("cache");
        if (Directory.Exists(cache)) return cache;
        string bars = folder.At("forcache.parquet");
        Assert.AreEqual(0, Run("bars", "--from", folder.At(RisingMinutes.File), "--period", "1m", "--out", bars).ExitCode);
        CommandRun run = Run("cache", "import", bars, "--folder", cache, "--instrument", "ES 12-13", "--period", "1m");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return cache;
    }

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        folder.Write("ticks.csv", "unix_ms,price,size\n" + string.Concat(Enumerable.Range(0, 60).Select(
            i => $"{1381154400000 + (i * 60_000)},{1000 + i},1\n")));
        folder.Write("Trader.cs", Script.Strategy(
            "Trader",
            "[NinjaScriptProperty] public int Hold { get; set; } [NinjaScriptProperty] public string Model { get; set; }",
            "if (CurrentBar == 20) EnterLong(); if (CurrentBar == 25) ExitLong();"));
        folder.Write("Last.cs", Kinds.Column("Last", "CurrentValue = Close[0];"));
        return folder;
    }
}
