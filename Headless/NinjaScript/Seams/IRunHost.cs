using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Seams;

/// <summary>
/// All that NinjaTrader's surface asks of the runtime below a script: clock, options, connections, accounts, instruments, data
/// and output. NinjaTrader keeps these once for its process and shows them as statics; here they belong to one run.
/// </summary>
internal interface IRunHost
{
    /// <summary>The time of the bar or tick in work in UTC ticks; 0 before the first.</summary>
    long VirtualUtcTicks { get; set; }

    /// <summary>The time of the bar or tick in work, in the configured zone; before the first one the wall clock's.</summary>
    DateTime Now { get; }

    /// <summary>
    /// What the platform's clock shows, in the configured zone: the present, also while old bars are worked through.
    /// </summary>
    DateTime PlatformNow { get; }

    /// <summary>The managed thread that the run calls its scripts on.</summary>
    int ScriptThread { get; }

    /// <summary>The general options, the time zone among them.</summary>
    GeneralOptions GeneralOptions { get; }

    /// <summary>The accounts of the run.</summary>
    Collection<Account> Accounts { get; }

    /// <summary>The connection while ticks are played, otherwise null; null too when they are played as if live.</summary>
    Connection? PlaybackConnection { get; }

    /// <summary>The connection of the run's chart; null without a chart.</summary>
    Connection? Connection { get; }

    /// <summary>Who listens to the platform's connections.</summary>
    PlatformEvents Events { get; }

    /// <summary>Where Print, Log, Alert and the like go.</summary>
    IScriptOutput Output { get; }

    /// <summary>The user's data folder, with a separator at its end.</summary>
    string UserDataDir { get; }

    /// <summary>Every session template that scripts can name.</summary>
    IEnumerable<TradingHours> AllTradingHours { get; }

    /// <summary>The newest bid, ask and trade of an instrument; null outside of a run with data.</summary>
    Quote? QuoteOf(Instrument instrument);

    /// <summary>The order book of an instrument.</summary>
    MarketDepth<MarketDepthRow> BookOf(Instrument instrument);

    /// <summary>The contract or product of that full name; null when the product is unknown.</summary>
    Instrument? FindInstrument(string fullName);

    /// <summary>The session template of that name, or null.</summary>
    TradingHours? FindTradingHours(string name);

    /// <summary>The bars that a request asks for, up to the time of the run; null when the run has no data at all.</summary>
    /// <exception cref="InvalidOperationException">There is no data of that instrument, or none fine enough.</exception>
    /// <exception cref="NotSupportedException">Bars of that type cannot be made.</exception>
    BarsSeries? BarsUntilNow(BarsRequest request);
}
