using System.Collections.Generic;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Data;

/// <summary>The bars of one interval out of a file: made from its ticks, or taken as they are.</summary>
internal static class BaseBars
{
    /// <summary>Bars in ascending time; the last one is closed at the end of the data.</summary>
    /// <exception cref="InputFileException">The file holds bars of another length.</exception>
    public static Bar[] Of(MarketData data, BarInterval interval, ISessionCalendar calendar)
    {
        if (data.Kind == MarketDataKind.Ticks) return FromTicks(data.Ticks, interval, calendar);
        if (data.Interval == interval || data.Bars.Length < 2) return data.Bars;
        throw new InputFileException(
            data.Path, 0, $"it holds bars of {data.Interval?.ToString() ?? "irregular length"}, not of {interval}",
            $"make {interval} bars from ticks with 'bars --period {interval}'");
    }

    private static Bar[] FromTicks(Tick[] ticks, BarInterval interval, ISessionCalendar calendar)
    {
        BarBuilder builder = new(interval, calendar);
        List<Bar> bars = [];
        foreach (Tick tick in ticks)
        {
            if (builder.Add(tick, out Bar closed)) bars.Add(closed);
        }

        if (builder.Flush(out Bar last)) bars.Add(last);
        return [.. bars];
    }
}
