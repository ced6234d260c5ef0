using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Data;

/// <summary>Collects the bars of a file: into order of time, one bar a time, stamped at their end.</summary>
internal sealed class BarRows
{
    private readonly List<(Bar Bar, long Row)> _bars = [];
    private long _last = long.MinValue;

    /// <summary>Bars that came after a later one.</summary>
    public long OutOfOrder { get; private set; }

    /// <summary>
    /// The most frequent distance between neighbours, the shorter of two; null when unknown or no <see cref="BarInterval"/>.
    /// </summary>
    public BarInterval? Interval { get; private set; }

    /// <summary>Times of the bars taken so far.</summary>
    public IEnumerable<long> Stamps => _bars.Select(entry => entry.Bar.EndUtcTicks);

    /// <summary>Takes the next bar of the file.</summary>
    public void Add(in Bar bar, long row)
    {
        if (bar.EndUtcTicks < _last) OutOfOrder++;
        else _last = bar.EndUtcTicks;
        _bars.Add((bar, row));
    }

    /// <summary>
    /// All bars in strictly ascending time. Of several with one time the first in the file stays. Stamps of the open
    /// become stamps of the end by adding the interval, which then has to be known.
    /// </summary>
    /// <exception cref="InputFileException">Open-stamped bars of which the interval cannot be told.</exception>
    public Bar[] ToArray(string path, bool isOpenStamped, BarInterval? length, RejectedRows rejected)
    {
        IEnumerable<(Bar Bar, long Row)> ordered = OutOfOrder == 0 ? _bars : _bars.OrderBy(entry => entry.Bar.EndUtcTicks);
        List<Bar> bars = new(_bars.Count);
        long keptRow = 0;
        foreach ((Bar bar, long row) in ordered)
        {
            if (bars.Count > 0 && bars[^1].EndUtcTicks == bar.EndUtcTicks)
            {
                string relation = bars[^1].SameAs(bar) ? "repeats the bar of row " : "has the time of another bar in row ";
                rejected.Add(row, relation + keptRow.ToString(System.Globalization.CultureInfo.InvariantCulture));
                continue;
            }

            bars.Add(bar);
            keptRow = row;
        }

        Interval = length ?? MostFrequentDistance(bars);
        return isOpenStamped ? EndStamped(bars, path) : bars.ToArray();
    }

    private Bar[] EndStamped(List<Bar> bars, string path)
    {
        if (bars.Count == 0) return [];
        if (Interval is not { } interval)
        {
            throw new InputFileException(
                path, 0, "its bars are stamped at their open "
                + "and their length cannot be told from the distances of whole seconds up to one day",
                "say it by --bar-length 1m, or stamp them at their end in a column end_unix_ms");
        }

        return bars.ConvertAll(bar => new Bar(
            bar.EndUtcTicks + interval.Ticks, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume, bar.TickCount)).ToArray();
    }

    private static BarInterval? MostFrequentDistance(List<Bar> bars)
    {
        Dictionary<long, int> counts = [];
        for (int i = 1; i < bars.Count; i++)
        {
            long distance = bars[i].EndUtcTicks - bars[i - 1].EndUtcTicks;
            counts[distance] = counts.GetValueOrDefault(distance) + 1;
        }

        if (counts.Count == 0) return null;
        long best = counts.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).First().Key;
        return best % TimeSpan.TicksPerSecond == 0 && best <= TimeSpan.TicksPerDay
            ? new BarInterval((int)(best / TimeSpan.TicksPerSecond))
            : null;
    }
}
