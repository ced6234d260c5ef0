using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// Times of fills in UTC. Scripts see them in the zone of the run, where an hour of autumn comes twice; the bar that holds the
/// fill tells which of the two it was.
/// </summary>
public sealed class FillClock
{
    private readonly BarsSeries? _series;
    private readonly Instrument? _instrument;
    private readonly TimeZoneInfo _zone;

    /// <summary>The clock of a script that has run, or of none, by the zone alone.</summary>
    public FillClock(NinjaScriptBase? script, TimeZoneInfo zone)
    {
        _series = script?.BarsArray is { Length: > 0 } bars ? bars[0].BarsSeries : null;
        _instrument = _series?.Instrument;
        _zone = zone ?? throw new ArgumentNullException(nameof(zone));
    }

    /// <summary>Number of bars of the primary series.</summary>
    private int Count => _series?.Count ?? 0;

    /// <summary>When it was filled.</summary>
    public DateTime Utc(Execution fill)
    {
        ArgumentNullException.ThrowIfNull(fill);
        var local = DateTime.SpecifyKind(fill.Time, DateTimeKind.Unspecified);
        if (_series is { } series && fill.Instrument == _instrument && fill.BarIndex >= 0 && fill.BarIndex < Count)
        {
            DateTime end = new(series.GetUtcTicks(fill.BarIndex), DateTimeKind.Utc);
            if (series.GetTime(fill.BarIndex) == fill.Time) return end;
            if (_zone.IsAmbiguousTime(local)) return Nearest(local, end);
        }

        // A time that the clock leaps over in spring is none of a fill; taken as if it had not leapt.
        return _zone.IsInvalidTime(local)
            ? DateTime.SpecifyKind(local - _zone.BaseUtcOffset, DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(local, _zone);
    }

    /// <summary>The bar of the primary series that holds the fill; the last one before it for another instrument's.</summary>
    public int Bar(Execution fill)
    {
        ArgumentNullException.ThrowIfNull(fill);
        if (fill.Instrument == _instrument) return Math.Clamp(fill.BarIndex, 0, Math.Max(0, Count - 1));
        long utc = Utc(fill).Ticks;
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_series!.GetUtcTicks(middle) < utc) low = middle + 1;
            else high = middle;
        }

        return Math.Clamp(low, 0, Math.Max(0, Count - 1));
    }

    /// <summary>Whether it is a fill of the instrument that the chart shows.</summary>
    public bool IsOfChart(Execution fill) => fill?.Instrument == _instrument;

    private DateTime Nearest(DateTime local, DateTime end)
    {
        DateTime best = default;
        long least = long.MaxValue;
        foreach (TimeSpan offset in _zone.GetAmbiguousTimeOffsets(local))
        {
            var utc = DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
            long away = Math.Abs(end.Ticks - utc.Ticks);
            if (away >= least) continue;
            (best, least) = (utc, away);
        }

        return best;
    }
}
