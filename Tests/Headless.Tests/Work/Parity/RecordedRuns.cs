using System;
using System.IO;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Tests.Cli;
using NT8Bridge.Tapes;

namespace NT8Bridge.Headless.Tests.Work.Parity;

/// <summary>Tapes that runs in the host record, of the gold trades that are bundled.</summary>
internal static class RecordedRuns
{
    public static readonly string Ticks = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");

    private static readonly string[] Gold = ["--instrument", "GC 12-13", "--trading-hours", Market.GoldHours];

    /// <summary>A backtest of the strategy, whose engine is ready after a day.</summary>
    public static string Backtest(TemporaryFolder folder, string name = "backtest", params string[] more) => Run(
        folder, name,
        [
            "backtest", "--strategy", "NT8BridgeStrategy", "--bars", Ticks, "--period", "30s", "--param", "Record=true", .. Gold,
            .. more,
        ]);

    /// <summary>A backtest of the probe on bars of a minute.</summary>
    public static string Probe(TemporaryFolder folder, string name = "probe", params string[] more) =>
        ProbeOn(folder, "1m", name, more);

    /// <summary>A backtest of the probe on bars of any kind.</summary>
    public static string ProbeOn(TemporaryFolder folder, string period, string name = "probe", params string[] more) => Run(
        folder, name, ["backtest", "--strategy", "NT8BridgeProbe", "--bars", Ticks, "--period", period, .. Gold, .. more]);

    /// <summary>A chart session of a strategy.</summary>
    public static string Play(TemporaryFolder folder, string name, string strategy, params string[] more) => Run(
        folder, name, ["play", "--strategy", strategy, "--ticks", Ticks, .. Gold, .. more]);

    /// <summary>The tape in a file.</summary>
    public static RecordedTape Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return TapeReader.Read(stream);
    }

    private static string Run(TemporaryFolder folder, string name, string[] args)
    {
        string tape = folder.At(name + ".jsonl.gz");
        var run = CommandRun.Of([.. args, "--param", "TapeFile=" + tape]);
        if (run.ExitCode != CommandLine.Done || !File.Exists(tape))
            throw new InvalidOperationException($"no tape was recorded: {run.Error}{run.Output}");
        return tape;
    }
}
