using System;
using System.Collections.Generic;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// What the user says about files of bars or ticks, where a file does not say it itself. Nothing said: it is found out.
/// </summary>
public sealed record FileReading
{
    /// <summary>Full name of the instrument whose rows are wanted; null for the one that the file is of.</summary>
    public string? Instrument { get; init; }

    /// <summary>Takes the file for the instrument's although its name or metadata says another.</summary>
    public bool IsInstrumentForced { get; init; }

    /// <summary>
    /// The sessions of an instrument, by which begins are told from ends of bars where no name tells it; null, or null from it,
    /// where they are not known.
    /// </summary>
    public Func<string, ISessionCalendar?>? SessionsOf { get; init; }

    /// <summary>Whether times of bars are their begins or their ends.</summary>
    public BarStamp Stamp { get; init; }

    /// <summary>Zone of times that name none; null for UTC.</summary>
    public TimeZoneInfo? Zone { get; init; }

    /// <summary>
    /// Zone of the machine that wrote a file of NinjaTrader's database, whose times are that machine's wall clock; null where it
    /// was not said, and then such a file is refused.
    /// </summary>
    public TimeZoneInfo? DatabaseZone { get; init; }

    /// <summary>
    /// Columns by what they hold (time, open, high, low, close, volume, price, size, bid, ask, symbol): the name in the header,
    /// or the number from 1 on; two for the time, a date and a time of day, are joined by '+'.
    /// </summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Character between the fields of a text file.</summary>
    public char? Separator { get; init; }

    /// <summary>Character before the decimals of a number.</summary>
    public char? Decimal { get; init; }

    /// <summary>How many units of a time that is a plain number since 1970 make a second: 1, 10^3, 10^6 or 10^9.</summary>
    public long? UnitsPerSecond { get; init; }

    /// <summary>Order of day and month in dates such as 10/06/2013.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>Length of the bars; null for what their distances tell.</summary>
    public BarInterval? BarLength { get; init; }

    /// <summary>
    /// The share of rows that may be unreadable or unsound; above it the file is refused, because it was probably misunderstood.
    /// </summary>
    public double MostRejected { get; init; } = 0.01;

    /// <summary>
    /// Begin of what is wanted of NinjaTrader's database, UTC ticks; bars that end later and ticks from then on are taken, of
    /// days all.
    /// </summary>
    public long FromUtcTicks { get; init; } = long.MinValue;

    /// <summary>End of what is wanted of NinjaTrader's database; bars that end by then and ticks before it are taken.</summary>
    public long ToUtcTicks { get; init; } = long.MaxValue;

    /// <summary>Whether the changes of the order book are wanted that a market replay tells.</summary>
    public bool IsDepthWanted { get; init; }

    /// <summary>What of it a parquet file of another making asks for.</summary>
    public ForeignReading OfParquet() => new()
    {
        Stamp = Stamp, Zone = Zone, Columns = Columns, UnitsPerSecond = UnitsPerSecond, Instrument = Instrument,
        ForceInstrument = IsInstrumentForced, Interval = BarLength,
    };
}
