using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>What is held of one instrument: ticks, bars, or bars followed by ticks. Ascending in time, UTC.</summary>
public sealed class PriceHistory
{
    /// <summary>Holds bars of <paramref name="barSeconds"/> and ticks; either may be empty.</summary>
    public PriceHistory(Instrument instrument, Bar[] bars, int barSeconds, Tick[] ticks)
    {
        Instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        Bars = bars ?? throw new ArgumentNullException(nameof(bars));
        Ticks = ticks ?? throw new ArgumentNullException(nameof(ticks));
        BarSeconds = barSeconds;
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Base bars, stamped at their end.</summary>
    public Bar[] Bars { get; }

    /// <summary>Length of the base bars in seconds; 0 where there are none.</summary>
    public int BarSeconds { get; }

    /// <summary>Trades; those before the last base bar's end are not used where both are held.</summary>
    public Tick[] Ticks { get; }

    /// <summary>Holds bars alone.</summary>
    public static PriceHistory OfBars(Instrument instrument, Bar[] bars, int barSeconds) =>
        new(instrument, bars, barSeconds, Array.Empty<Tick>());

    /// <summary>Holds ticks alone.</summary>
    public static PriceHistory OfTicks(Instrument instrument, Tick[] ticks) => new(instrument, Array.Empty<Bar>(), 0, ticks);
}
