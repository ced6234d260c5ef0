using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// What is held of one instrument: bars, ticks, or bars and then ticks. Ascending in time, UTC. Where both are given for one
/// time, the ticks count, since they tell more: from the first tick on, ticks replace the bars.
/// </summary>
public sealed class PriceHistory
{
    /// <summary>
    /// Holds ticks and those bars of <paramref name="barSeconds"/> that end by the first tick; either may be empty. A tick on a
    /// bar's end belongs to the next bar, so that bar stays.
    /// </summary>
    public PriceHistory(Instrument instrument, Bar[] bars, int barSeconds, Tick[] ticks)
    {
        ArgumentNullException.ThrowIfNull(bars);
        Instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        Ticks = ticks ?? throw new ArgumentNullException(nameof(ticks));
        int kept = ticks.Length == 0 ? bars.Length : EndedBy(bars, ticks[0].UtcTicks);
        Bars = kept == bars.Length ? bars : bars[..kept];
        BarSeconds = barSeconds;
        BarsReplaced = bars.Length - kept;
        if (ticks.Length == 0) return;
        long lastBarEnd = ticks[^1].UtcTicks + (barSeconds * TimeSpan.TicksPerSecond);
        BarsAfterTicks = bars.Length - EndedBy(bars, lastBarEnd);
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Base bars before the first tick, stamped at their end.</summary>
    public Bar[] Bars { get; }

    /// <summary>Length of the base bars in seconds; 0 where there are none or it is not known.</summary>
    public int BarSeconds { get; }

    /// <summary>Trades; all of them are used.</summary>
    public Tick[] Ticks { get; }

    /// <summary>How many of the given bars are not held, because ticks replace them.</summary>
    public int BarsReplaced { get; }

    /// <summary>
    /// How many of the replaced bars begin after the last tick. There is nothing for their time, so a run ends before they do.
    /// </summary>
    public int BarsAfterTicks { get; }

    /// <summary>Holds bars alone.</summary>
    public static PriceHistory OfBars(Instrument instrument, Bar[] bars, int barSeconds) =>
        new(instrument, bars, barSeconds, Array.Empty<Tick>());

    /// <summary>Holds ticks alone.</summary>
    public static PriceHistory OfTicks(Instrument instrument, Tick[] ticks) => new(instrument, Array.Empty<Bar>(), 0, ticks);

    /// <summary>
    /// What is held of it between two times: bars that end after the begin and by the end, ticks from the begin on and before the
    /// end; UTC ticks.
    /// </summary>
    public PriceHistory Between(long fromUtcTicks, long toUtcTicks)
    {
        int firstTick = FirstTick(fromUtcTicks), endTick = FirstTick(toUtcTicks);
        return new PriceHistory(
            Instrument, Bars[EndedBy(Bars, fromUtcTicks)..Math.Max(EndedBy(Bars, fromUtcTicks), EndedBy(Bars, toUtcTicks))],
            BarSeconds, Ticks[firstTick..Math.Max(firstTick, endTick)]);
    }

    private int FirstTick(long utcTicks)
    {
        int low = 0, high = Ticks.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Ticks[middle].UtcTicks < utcTicks) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int EndedBy(Bar[] bars, long utcTicks)
    {
        int kept = bars.Length;
        while (kept > 0 && bars[kept - 1].EndUtcTicks > utcTicks) kept--;
        return kept;
    }
}
