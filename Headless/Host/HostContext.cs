using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Paths;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host;

/// <summary>
/// What NinjaTrader keeps once for its process — clock, options, connections, instruments — kept here for one run, so
/// that runs in parallel do not see each other. It flows with the thread and its tasks.
/// </summary>
public sealed class HostContext : IRunHost
{
    private InstrumentCatalog? _instruments;

    /// <summary>The products that scripts can name.</summary>
    public InstrumentCatalog Instruments
    {
        get => _instruments ??= new InstrumentCatalog(TradingHours);
        init => _instruments = value;
    }

    /// <summary>The session templates that scripts can name.</summary>
    public TradingHoursCatalog TradingHours { get; init; } = new();

    /// <summary>The general options, the time zone among them.</summary>
    public GeneralOptions GeneralOptions { get; init; } = new();

    /// <summary>The accounts of the run.</summary>
    public System.Collections.ObjectModel.Collection<Account> Accounts { get; } = new();

    /// <summary>Commission template of new accounts; null for none.</summary>
    public Commission? Commission { get; init; }

    /// <summary>The ATM templates that scripts on a chart can name.</summary>
    public IReadOnlyDictionary<string, NinjaTrader.NinjaScript.AtmStrategy> AtmTemplates { get; init; } =
        new Dictionary<string, NinjaTrader.NinjaScript.AtmStrategy>();

    /// <summary>How historical orders fill where a bar leaves it open.</summary>
    public HistoricalFills Fills { get; init; }

    /// <summary>Whether the run keeps where its orders rested.</summary>
    public bool IsFollowingOrders
    {
        get => OrderPaths is not null;
        init => OrderPaths = value ? new OrderPaths(() => VirtualUtcTicks) : null;
    }

    /// <summary>Where the orders of the run rested; null where nobody asked for it.</summary>
    public OrderPaths? OrderPaths { get; private init; }

    /// <summary>Where Print, Log, Alert and the like go.</summary>
    public IScriptOutput Output { get; init; } = new ScriptJournal();

    /// <summary>The user's data folder, with a separator at its end.</summary>
    public string UserDataDir { get; init; } = RunHost.DefaultUserDataDir;

    /// <summary>The connection while ticks are played, otherwise null; null too when they are played as if live.</summary>
    public Connection? PlaybackConnection => Connection is { Options.Provider: Provider.Playback } ? Connection : null;

    /// <summary>The connection of the run's chart; null without a chart.</summary>
    public Connection? Connection { get; internal set; }

    /// <summary>The order books of the run.</summary>
    internal OrderBooks Books { get; } = new();

    /// <summary>What the platform does wrong on purpose; null for nothing.</summary>
    internal FaultState? Faults { get; set; }

    /// <summary>Who listens to the platform's connections.</summary>
    PlatformEvents IRunHost.Events { get; } = new();

    /// <summary>
    /// The present of the run in UTC ticks: the time of the bar or tick in work. 0 before the first one, and then
    /// <see cref="Now"/> is the wall clock's.
    /// </summary>
    public long VirtualUtcTicks { get; set; }

    /// <summary>The newest quotes and trades of the run; null before a script has been made.</summary>
    internal QuoteBoard? Quotes { get; set; }

    /// <summary>The data of the run, from which BarsRequest is answered; null before a script has been made.</summary>
    internal SeriesStore? Store { get; set; }

    /// <summary>
    /// When a chart's live data begins, while the chart works through its history; otherwise 0. NinjaTrader's clock shows the
    /// present meanwhile, not the time of an old bar, and so does <see cref="PlatformNow"/>.
    /// </summary>
    internal long ChartOpenedUtcTicks { get; set; }

    /// <summary>What the platform's clock shows, in the configured zone.</summary>
    public DateTime PlatformNow => ChartOpenedUtcTicks != 0 ? ToLocal(ChartOpenedUtcTicks) : Now;

    /// <summary>The managed thread that called <see cref="Enter"/> last: the one that scripts of the run run on.</summary>
    public int ScriptThread { get; private set; }

    /// <summary>The time of the bar or tick in work, in the configured zone.</summary>
    public DateTime Now => ToLocal(VirtualUtcTicks != 0 ? VirtualUtcTicks : DateTime.UtcNow.Ticks);

    /// <summary>Makes this the context of the calling thread until the result is disposed.</summary>
    public IDisposable Enter()
    {
        ScriptThread = Environment.CurrentManagedThreadId;
        return RunHost.Enter(this);
    }

    IEnumerable<TradingHours> IRunHost.AllTradingHours => TradingHours.All;

    Quote? IRunHost.QuoteOf(Instrument instrument) => Quotes?.Of(instrument);

    MarketDepth<MarketDepthRow> IRunHost.BookOf(Instrument instrument) => Books.Of(instrument);

    Instrument? IRunHost.FindInstrument(string fullName) => Instruments.Find(fullName);

    TradingHours? IRunHost.FindTradingHours(string name) => TradingHours.Find(name);

    BarsSeries? IRunHost.BarsUntilNow(BarsRequest request)
    {
        if (Store is null) return null;
        var key = SeriesKey.Of(
            this, request.Instrument, request.BarsPeriod, request.TradingHours, request.IsResetOnNewTradingDay);
        return Store.Build(key, VirtualUtcTicks).Series;
    }

    private DateTime ToLocal(long utcTicks) => ConfiguredZone.FromUtc(utcTicks, GeneralOptions.TimeZoneInfo);
}
