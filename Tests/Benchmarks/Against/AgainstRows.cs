using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace NT8Bridge.Benchmarks.Against;

/// <summary>The rows of the comparison with the ratios that are aimed at.</summary>
internal static class AgainstRows
{
    private static readonly string Scripts = Path.Combine(AppContext.BaseDirectory, "Against", "Scripts");

    /// <summary>All rows; their files go to <paramref name="scratch"/>.</summary>
    internal static IEnumerable<Measured> All(string scratch)
    {
        GridTime million = new(scratch, 1_000_000);
        GridTime days = new(scratch, 50_000);
        return
        [
            new("backtest of 1 M minutes, ns a bar", 0.33, checkout => million.ABar(checkout, 2, grid => grid.Time)),
            new("... bytes a bar", 0.25, checkout => million.ABar(checkout, 2, grid => grid.Bytes)),
            new("... bytes a trade", 0.4, checkout => million.ATrade(checkout, grid => grid.Bytes)),
            new("orders, fills, protection: ns a round trip", 0.35, checkout => million.ATrade(checkout, grid => grid.Time)),
            new("two hosted SMAs and crosses, ns a bar", 0.35, checkout => million.Beyond(checkout, 1, 0)),
            new("optimize 100 x 200,000 bars, CPU ms", 0.3, checkout => Combinations(checkout, scratch)),
            new("new small script, wall ms", 0.5, checkout => NewScript(checkout, scratch)),
            new("cached script, wall ms", 0.6, checkout => Backtest(checkout, scratch, SmallScript(scratch, 0))),
            new("demo, wall ms", 0.6, checkout => Demo(checkout, scratch)),
            new("a look at the day's bar, ns a bar", null, checkout => days.Beyond(checkout, 3, 0)),
            new("engine's shell over its indicators, ns a bar", 0.5, checkout => Ask(checkout, "warm", "shell")),
            new("engine's whole path, ns a bar", null, checkout => Ask(checkout, "warm", "path")),
            new("ParabolicSar, ns", 0.5, checkout => Ask(checkout, "warm", "sar")),
            new("LinReg, ns", 0.6, checkout => Ask(checkout, "warm", "linreg14")),
            new("session Vwap, ns", 0.7, checkout => Ask(checkout, "warm", "vwap")),
            new("first 3,000 bars of a process, ns a bar", 0.4, checkout => Ask(checkout, "cold", "cold")),
            new("memory of an engine, KiB", 0.6, checkout => Ask(checkout, "memory", "memory")),
        ];
    }

    private static Answer Combinations(Checkout checkout, string scratch)
    {
        string json = Path.Combine(scratch, Path.GetRandomFileName() + ".json");
        var time = ProgramTime.Of(
            scratch,
            [
                checkout.Program, "optimize", "--script", Path.Combine(Scripts, "CrossWithBracket.cs"),
                "--strategy", "CrossWithBracket", .. Walk.Options(scratch, 200_000),
                "--grid", "Fast=5..14:1", "--grid", "Slow=20..29:1", "--top", "100", "--json", json,
            ]);
        using var read = System.Text.Json.JsonDocument.Parse(File.ReadAllText(json));
        return new Answer(time.Cpu.TotalMilliseconds, string.Join(' ', read.RootElement.GetProperty("results").EnumerateArray()
            .Select(run => run.GetProperty("parameters").GetRawText() + run.GetProperty("rank").GetRawText())));
    }

    /// <summary>A script that no cache has seen, so that it is compiled.</summary>
    private static Answer NewScript(Checkout checkout, string scratch) =>
        Backtest(checkout, scratch, SmallScript(scratch, Random.Shared.NextInt64()));

    private static string SmallScript(string scratch, long mark)
    {
        string folder = Path.Combine(scratch, "small-" + mark.ToString(CultureInfo.InvariantCulture));
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "CrossWithBracket.cs");
        if (File.Exists(path)) return path;
        string script = File.ReadAllText(Path.Combine(Scripts, "CrossWithBracket.cs"));
        File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"// {mark}\n{script}"));
        return path;
    }

    private static Answer Backtest(Checkout checkout, string scratch, string script)
    {
        string trades = Path.Combine(scratch, Path.GetRandomFileName() + ".csv");
        var time = ProgramTime.Of(
            scratch,
            [
                checkout.Program, "backtest", "--script", script, "--strategy", "CrossWithBracket",
                .. Walk.Options(scratch, 2_000), "--trades", trades,
            ]);
        return new Answer(time.Wall.TotalMilliseconds, File.ReadAllText(trades));
    }

    private static Answer Demo(Checkout checkout, string scratch)
    {
        var time = ProgramTime.Of(scratch, checkout.Program, "demo");
        return new Answer(
            time.Wall.TotalMilliseconds,
            string.Concat(time.Output.Split('\n').Where(line => line.Contains("Stop loss", StringComparison.Ordinal))));
    }

    private static Answer Ask(Checkout checkout, string question, string name)
    {
        string gold = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");
        string[] words = ProgramTime.Of(Path.GetTempPath(), checkout.Probe, gold, question).Output.Split('\n')
            .Select(line => line.Split(' ')).First(line => line[0] == name);
        return new Answer(double.Parse(words[1], CultureInfo.InvariantCulture), words[2]);
    }
}
