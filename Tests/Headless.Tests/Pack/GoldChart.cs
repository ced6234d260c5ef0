using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>
/// The product's own scripts on charts of real gold trades that go live in the morning of 9 October 2013, New York time.
/// </summary>
internal sealed class GoldChart : IDisposable
{
    public static readonly long LiveFrom = new DateTime(2013, 10, 9, 13, 0, 0, DateTimeKind.Utc).Ticks;

    private static readonly Lazy<Tick[]> Sample = new(() => MarketDataFile.Read(
        Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz")).Ticks);

    private readonly SeriesStore _store;

    /// <summary>A host whose user folder is the given one; the history begins at a time (UTC ticks).</summary>
    public GoldChart(TemporaryFolder folder, long historyFrom = 0)
    {
        Scripts = ScriptCompiler.Compile(ScriptFiles.OwnScripts().Sources, NinjaTraderRelease.Newest);
        IEnumerable<string> faults =
            Scripts.Files.SelectMany(file => file.Diagnostics.Select(d => $"{file.Path}({d.Line}): {d.Message}"));
        Assert.IsTrue(Scripts.Ok, string.Join(Environment.NewLine, faults));
        Host = new HostContext { UserDataDir = folder.Path + Path.DirectorySeparatorChar, Output = Said };
        Instrument = Host.Instruments.Find("GC 12-13")!;
        _store = new SeriesStore(PriceHistory.OfTicks(Instrument, Ticks(historyFrom, LiveFrom)));
    }

    public CompiledScripts Scripts { get; }

    public HostContext Host { get; }

    public ScriptJournal Said { get; } = new();

    public Instrument Instrument { get; }

    /// <summary>Trades from a time on and before another (UTC ticks).</summary>
    public static Tick[] Ticks(long fromUtcTicks, long toUtcTicks) =>
        [.. Sample.Value.Where(tick => tick.UtcTicks >= fromUtcTicks && tick.UtcTicks < toUtcTicks)];

    /// <summary>Trades of a span after the chart went live.</summary>
    public static Tick[] Live(TimeSpan from, TimeSpan to) => Ticks(LiveFrom + from.Ticks, LiveFrom + to.Ticks);

    /// <summary>A strategy or indicator on a chart, not yet started.</summary>
    public ChartSession Session(string script, int chartSeconds = 30, params (string Name, object Value)[] parameters) => new(
        new RunRequest
        {
            Script = Scripts.Strategies.TryGetValue(script, out Type? strategy) ? strategy : Scripts.Indicators[script],
            Instrument = Instrument,
            Period = Market.Seconds(chartSeconds),
            Store = _store,
            TradingHours = Host.TradingHours.Get(Market.GoldHours),
            Host = Host,
            Parameters = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value),
        },
        LiveFrom);

    public void Dispose() => Scripts.Dispose();
}
