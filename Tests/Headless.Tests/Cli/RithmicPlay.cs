using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Headless.Cli;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>
/// A chart session of real gold trades beside a gateway in this process: history of one night, live from 13:00 UTC for an hour
/// and a half. The gateway's recording goes on for some minutes, so that its last bar in question is closed by a trade.
/// </summary>
internal sealed class RithmicPlay : IDisposable
{
    public const string Secret = "Pa55-word/+é with spaces";

    private static readonly DateTime Begin = new(2013, 10, 8, 22, 0, 0);
    private static readonly DateTime Live = new(2013, 10, 9, 13, 0, 0);
    private static readonly DateTime End = new(2013, 10, 9, 14, 30, 0);
    private static readonly Lazy<Trade[]> All =
        new(() => TradeFile.Read(Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz")));

    private const int Everything = 1_000_000;

    private readonly TemporaryFolder _folder = new();

    /// <summary>Starts the gateway and writes the trades that the platform has.</summary>
    public RithmicPlay(Action<GatewayScript>? fault = null, string? password = Secret, X509Certificate2? certificate = null)
    {
        Ticks = _folder.Write("ticks.csv", "unix_ms,price,size\n" + string.Concat(Between(Begin, End).Select(Row)));
        var script = new GatewayScript { Password = Secret };
        fault?.Invoke(script);
        Gateway = new Gateway(Between(Begin, End.AddMinutes(10)), script, certificate: certificate);
        Gateway.SkipTo(Live);
        if (password is not null)
            new CredentialStore(Path.Combine(DataFolder, "NT8Bridge", "rithmic.login"))
                .Save(new RithmicCredentials("trader", new Password(password)));
    }

    public Gateway Gateway { get; }

    /// <summary>File of the platform's trades.</summary>
    public string Ticks { get; }

    /// <summary>Where the strategy keeps its files.</summary>
    public string DataFolder => _folder.At("data");

    /// <summary>Signals of the last run, one line each.</summary>
    public string[] Signals { get; private set; } = [];

    /// <summary>Everything that lies in the data folder, as text and byte for byte.</summary>
    public IEnumerable<byte[]> Files() =>
        Directory.EnumerateFiles(DataFolder, "*", SearchOption.AllDirectories).Select(File.ReadAllBytes);

    /// <summary>
    /// The run beside the gateway as a program of its own, which runs the strategy in another. Every output that a play has is
    /// asked for.
    /// </summary>
    public ProgramRun Program() => ProgramRun.Start(_folder.Path, [
        .. Arguments(_folder.At("signals.csv")), .. Side(), "--json", _folder.At("result.json"), "--report",
        _folder.At("report.html")]);

    /// <summary>All that such a program has left, by name: its outputs, journal, cache, and what it made for itself.</summary>
    public (string Name, byte[] Bytes)[] Left() =>
        [.. Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Where(file => file != Ticks)
            .Select(file => (Path.GetRelativePath(_folder.Path, file), File.ReadAllBytes(file)))];

    /// <summary>What the last run printed.</summary>
    public string Output { get; private set; } = string.Empty;

    /// <summary>Sends every trade to whoever subscribes.</summary>
    public async Task ServeAsync()
    {
        await Gateway.UntilAsync(() => Gateway.Subscriber is not null);
        await Gateway.PlayAsync(Everything);
    }

    /// <summary>Breaks the connection in mid-bar, lets trades pass unseen, and sends the rest to the next subscription.</summary>
    public async Task ServeWithALossAsync()
    {
        await Gateway.UntilAsync(() => Gateway.Subscriber is not null);
        await Gateway.PlayAsync(3_000);
        Gateway.Subscriber!.Peer.Reset();
        Gateway.Skip(500);
        await Gateway.UntilAsync(() => Gateway.Sessions.Count(session => session.Symbol.Length > 0) > 1);
        await Gateway.PlayAsync(Everything);
    }

    /// <summary>
    /// The gateway sent what it had to send and saw so many subscriptions. The run is over some minutes of trades before the
    /// gateway's last one and may hang up from then on, so that a broken connection is no failure.
    /// </summary>
    public void AssertServed(Task served, int subscriptions)
    {
        try
        {
            Assert.IsTrue(served.Wait(TimeSpan.FromMinutes(1)), "the gateway still waits");
        }
        catch (AggregateException gone) when (gone.InnerException is IOException or ObjectDisposedException)
        {
            Assert.IsGreaterThanOrEqualTo(
                Between(Begin, End).Length, Gateway.Position, "the client left before the run was over");
        }

        Assert.AreEqual(subscriptions, Gateway.Sessions.Count(session => session.Symbol.Length > 0), "subscriptions");
    }

    /// <summary>The run without Rithmic.</summary>
    public JsonElement Alone() => Run([]);

    /// <summary>The run beside the gateway, or beside another address.</summary>
    public JsonElement Beside(string? address = null) =>
        Run(Side(address));

    public void Dispose()
    {
        Gateway.Dispose();
        _folder.Dispose();
    }

    private JsonElement Run(string[] more)
    {
        string signals = _folder.At("signals.csv");
        (CommandRun run, JsonElement json) = CommandRun.WithJson([.. Arguments(signals), .. more]);
        if (run.ExitCode != CommandLine.Done) throw new InvalidOperationException(run.Error + run.Output);
        Signals = File.ReadAllLines(signals);
        Output = run.Output;
        return json;
    }

    private string[] Arguments(string signals) =>
    [
        "play", "--ticks", Ticks, "--instrument", "GC 12-13", "--trading-hours", Market.GoldHours, "--live-from",
        "2013-10-09T13:00", "--signals", signals,
    ];

    private string[] Side(string? address = null) =>
        ["--rithmic", address ?? Gateway.Address.ToString(), "--rithmic-exchange", "COMEX", "--data", DataFolder];

    private static Trade[] Between(DateTime from, DateTime to)
    {
        long first = (from.Ticks - DateTime.UnixEpoch.Ticks) / 10, last = (to.Ticks - DateTime.UnixEpoch.Ticks) / 10;
        return [.. All.Value.Where(trade => trade.UnixMicroseconds >= first && trade.UnixMicroseconds < last)];
    }

    private static string Row(Trade trade) =>
        string.Create(CultureInfo.InvariantCulture, $"{trade.UnixMicroseconds / 1000},{trade.Price:R},{trade.Size}\n");
}
