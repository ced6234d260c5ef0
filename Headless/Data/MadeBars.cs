using System;
using System.Collections.Generic;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Data;

/// <summary>Bars of one interval made from a file: from its ticks, from finer bars, or as they stand.</summary>
/// <param name="Bars">Bars in ascending time; the last one is closed at the end of the data.</param>
/// <param name="OutOfSession">Ticks or finer bars at a time when the market is closed; not used.</param>
public sealed record MadeBars(Bar[] Bars, long OutOfSession)
{
    /// <summary>Makes the bars, anchored at the calendar's sessions.</summary>
    /// <exception cref="InputFileException">The file holds bars of which none of that length can be made.</exception>
    public static MadeBars Of(MarketDataRows data, BarInterval interval, ISessionCalendar calendar)
    {
        if (data.Kind == MarketDataKind.Ticks) return OfTicks(data.Ticks, interval, calendar);
        if (data.Bars.Length == 0 || (data.Interval == interval && interval.Ticks >= TimeSpan.TicksPerDay))
            return new MadeBars(data.Bars, 0);
        if (data.Interval is { } finer && interval.Seconds % finer.Seconds == 0)
            return FromBars(data.Bars, finer.Ticks, interval, calendar);
        throw new InputFileException(
            data.Path, 0, $"bars of {interval} cannot be made of bars of {data.Interval?.ToString() ?? "unknown length"}",
            "give ticks, or bars whose length divides that one");
    }

    /// <summary>Makes the bars of ticks, anchored at the calendar's sessions.</summary>
    public static MadeBars OfTicks(Tick[] ticks, BarInterval interval, ISessionCalendar calendar)
    {
        BarBuilder builder = new(interval, calendar);
        List<Bar> bars = [];
        foreach (ref readonly Tick tick in ticks.AsSpan())
            if (builder.Add(tick, out Bar closed)) bars.Add(closed);
        if (builder.Flush(out Bar last)) bars.Add(last);
        return new MadeBars(bars.ToArray(), builder.OutOfSessionTicks);
    }

    private static MadeBars FromBars(Bar[] finerBars, long finerTicks, BarInterval interval, ISessionCalendar calendar)
    {
        BarGrid grid = new(interval, calendar);
        List<Bar> bars = [];
        Session session = default;
        long outOfSession = 0;
        foreach (ref readonly Bar bar in finerBars.AsSpan())
        {
            if (!SessionOfBar.TryFind(calendar, bar.EndUtcTicks, finerTicks, ref session)
                || !grid.TryEndOfBar(Math.Min(bar.EndUtcTicks, session.EndUtcTicks), out long end))
            {
                outOfSession++;
            }
            else if (bars.Count > 0 && bars[^1].EndUtcTicks == end) bars[^1] = bars[^1].Joined(bar);
            else bars.Add(bar.Restamped(end));
        }

        return new MadeBars(bars.ToArray(), outOfSession);
    }
}
