using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Seams;

/// <summary>
/// What the surface's statics answer on a thread that works for no run, a finalizer's for example: the machine's clock, default
/// options, the engine's session templates, and nothing to trade. Output of such a thread is dropped.
/// </summary>
internal sealed class OutsideAnyRun : IRunHost, IScriptOutput
{
    public long VirtualUtcTicks { get; set; }

    public DateTime Now => TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, GeneralOptions.TimeZoneInfo);

    public DateTime PlatformNow => Now;

    public int ScriptThread => 0;

    public GeneralOptions GeneralOptions { get; } = new();

    public Collection<Account> Accounts => [];

    public Connection? PlaybackConnection => null;

    public Connection? Connection => null;

    public PlatformEvents Events { get; } = new();

    public IScriptOutput Output => this;

    public string UserDataDir { get; } = RunHost.DefaultUserDataDir;

    public IEnumerable<TradingHours> AllTradingHours =>
        TradingHoursFile.Names.Select(name => FindTradingHours(name)!);

    public Quote? QuoteOf(Instrument instrument) => null;

    public MarketDepth<MarketDepthRow> BookOf(Instrument instrument) => new(instrument);

    public Instrument? FindInstrument(string fullName) => null;

    public TradingHours? FindTradingHours(string name) =>
        TradingHoursFile.NewCalendar(name) is { } calendar ? new TradingHours(calendar) : null;

    public BarsSeries? BarsUntilNow(BarsRequest request) => null;

    public void Write(in OutputLine line)
    {
    }
}
