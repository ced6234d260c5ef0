using System;
using System.Collections.Generic;
using System.IO;
using NT8Bridge.Checksums;
using NT8Bridge.Sessions;

namespace NT8Bridge.Timeframes;

/// <summary>
/// The base series of an engine and the timeframes above it. A base bar reaches the longest timeframe first, so that where bars
/// of several timeframes end at the same time, the values of the higher ones are there for that very base bar. (NinjaTrader's
/// own multi-series order makes them visible one base bar later.)
/// </summary>
public sealed class MultiTimeframe
{
    private readonly TimeframeSeries[] _all;

    /// <param name="baseInterval">Length of the base bars.</param>
    /// <param name="higher">The timeframes above; repetitions and the base interval itself are left out.</param>
    /// <param name="window">Time span that each timeframe's bars cover; at least one bar is kept.</param>
    /// <param name="calendar">The market's sessions.</param>
    /// <exception cref="ArgumentException">A timeframe is no multiple of the base interval.</exception>
    internal MultiTimeframe(BarInterval baseInterval, IEnumerable<BarInterval> higher, TimeSpan window, ISessionCalendar calendar)
    {
        var intervals = new List<BarInterval> { baseInterval };
        foreach (BarInterval interval in higher)
        {
            if (interval == baseInterval || intervals.Contains(interval)) continue;
            if (interval.Seconds < baseInterval.Seconds || interval.Seconds % baseInterval.Seconds != 0)
            {
                throw new ArgumentException(
                    $"Timeframe {interval} is no multiple of the base bars of {baseInterval}.", nameof(higher));
            }

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

    /// <summary>The timeframe with that interval.</summary>
    /// <exception cref="KeyNotFoundException">It is not among the engine's timeframes.</exception>
    public TimeframeSeries this[BarInterval interval] => TryGet(interval, out TimeframeSeries? series)
        ? series!
        : throw new KeyNotFoundException(
            $"Timeframe {interval} is not built; built are {string.Join(", ", Array.ConvertAll(_all, s => s.Name))}.");

    /// <summary>The timeframe with that interval; false when it is not among the engine's timeframes.</summary>
    public bool TryGet(BarInterval interval, out TimeframeSeries? series)
    {
        series = Array.Find(_all, candidate => candidate.Interval == interval);
        return series is not null;
    }

    /// <summary>Hashes over all timeframes; 0 where none are kept.</summary>
    /// <param name="bars">Over the closed bars of those above the base series.</param>
    /// <param name="values">Over the indicators of all.</param>
    internal void Hash(out ulong bars, out ulong values)
    {
        TimeframeSeries[] all = _all;
        bars = 0;
        values = all[0].ValuesHash;
        for (int i = 1; i < all.Length; i++)
        {
            bars = WordMix.Next(bars, all[i].BarsHash);
            values = WordMix.Next(values, all[i].ValuesHash);
        }
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
