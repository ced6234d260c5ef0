using System;
using System.Collections.Generic;
using System.IO;
using NT8Bridge.Sessions;

namespace NT8Bridge.Timeframes;

/// <summary>
/// The base series and the timeframes above it. A base bar reaches the longest timeframe first, so that at a shared end
/// time every higher value is there for that very base bar.
/// </summary>
public sealed class MultiTimeframe
{
    private readonly TimeframeSeries[] _all;

    internal MultiTimeframe(BarInterval baseInterval, IEnumerable<BarInterval> higher, TimeSpan window, ISessionCalendar calendar)
    {
        var intervals = new List<BarInterval> { baseInterval };
        foreach (BarInterval interval in higher)
        {
            if (interval == baseInterval || intervals.Contains(interval)) continue;
            if (interval.Seconds < baseInterval.Seconds || interval.Seconds % baseInterval.Seconds != 0)
                throw new ArgumentException($"Timeframe {interval} is no multiple of the base bars of {baseInterval}.", nameof(higher));
            intervals.Add(interval);
        }

        intervals.Sort((a, b) => a.Seconds.CompareTo(b.Seconds));
        _all = new TimeframeSeries[intervals.Count];
        for (int i = 0; i < _all.Length; i++)
        {
            int capacity = (int)Math.Max(1, window.Ticks / intervals[i].Ticks);
            _all[i] = new TimeframeSeries(intervals[i], calendar, capacity);
        }
    }

    /// <summary>All timeframes, shortest first; the first is the base series.</summary>
    public IReadOnlyList<TimeframeSeries> All => _all;

    /// <summary>The base series.</summary>
    public TimeframeSeries Base => _all[0];

    /// <summary>A timeframe by its interval.</summary>
    /// <exception cref="KeyNotFoundException">It is not among the engine's timeframes.</exception>
    public TimeframeSeries this[BarInterval interval] => TryGet(interval, out TimeframeSeries? series)
        ? series!
        : throw new KeyNotFoundException($"Timeframe {interval} is not built; built are {string.Join(", ", Array.ConvertAll(_all, s => s.Name))}.");

    /// <summary>A timeframe by its interval, if it is built.</summary>
    public bool TryGet(BarInterval interval, out TimeframeSeries? series)
    {
        series = Array.Find(_all, candidate => candidate.Interval == interval);
        return series is not null;
    }

    internal void Add(in Bar bar)
    {
        for (int i = _all.Length - 1; i > 0; i--) _all[i].Add(bar);
        _all[0].AddWhole(bar);
    }

    internal void CopyFrom(MultiTimeframe other)
    {
        for (int i = 0; i < _all.Length; i++) _all[i].CopyFrom(other._all[i]);
    }

    internal void Save(BinaryWriter writer)
    {
        foreach (TimeframeSeries series in _all) series.Save(writer);
    }

    internal void Restore(BinaryReader reader)
    {
        foreach (TimeframeSeries series in _all) series.Restore(reader);
    }

    internal void Reset()
    {
        foreach (TimeframeSeries series in _all) series.Reset();
    }
}
