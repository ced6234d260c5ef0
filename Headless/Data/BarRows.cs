using System;
using System.Collections.Generic;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data;

/// <summary>Collects the bars of a file: into order of time, one bar a time, stamped at their end.</summary>
internal sealed class BarRows
{
    private readonly BarsByTime _bars = new();

    /// <summary>Bars that came after a later one.</summary>
    public long OutOfOrder => _bars.OutOfOrder;

    /// <summary>Rows that repeat another one.</summary>
    public long Repeated => _bars.Repeated;

    /// <summary>Rows in whose place a later, fuller one of the same time is used.</summary>
    public long Grown => _bars.Grown;

    /// <summary>Rows of zeros, which only fill a place.</summary>
    public long Placeholders { get; private set; }

    /// <summary>Times of the bars taken so far.</summary>
    public IEnumerable<long> Stamps => _bars.Times;

    /// <summary>The length of the bars, see <see cref="BarLength"/>; null when it cannot be told.</summary>
    public BarInterval? Interval { get; private set; }

    /// <summary>Takes the next bar of the file.</summary>
    public void Add(in Bar bar, long row)
    {
        if (Placeholder.Is(bar)) Placeholders++;
        else _bars.Add(bar, (int)Math.Min(int.MaxValue, row));
    }

    /// <summary>
    /// All bars in strictly ascending time, of several with one time by the rule of <see cref="BarsByTime"/>. Stamps of the open
    /// become stamps of the end by adding the interval, which then has to be known.
    /// </summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="isOpenStamped">Whether the stamps are of the open.</param>
    /// <param name="length">Length of the bars; null for what their distances tell.</param>
    /// <param name="mayHoldSeveral">Whether nothing tells that the bars are of one contract.</param>
    /// <param name="rejected">Is told the bars that contradict each other.</param>
    /// <exception cref="InputFileException">
    /// Open-stamped bars of which the interval cannot be told, or bars of two contracts.
    /// </exception>
    public Bar[] ToArray(string path, bool isOpenStamped, BarInterval? length, bool mayHoldSeveral, RejectedRows rejected)
    {
        try
        {
            if (mayHoldSeveral) PriceLevels.Verify(_bars);
        }
        catch (BarFileException e)
        {
            throw new InputFileException(path, 0, e.Message, "a file holds the bars of one contract", e);
        }

        Bar[] bars = _bars.Once((row, _, reason) => rejected.Add(row, reason));
        Interval = length ?? BarLength.Of(Array.ConvertAll(bars, bar => bar.EndUtcTicks));
        return isOpenStamped ? EndStamped(bars, path) : bars;
    }

    private Bar[] EndStamped(Bar[] bars, string path)
    {
        if (bars.Length == 0) return [];
        if (Interval is not { } interval)
        {
            throw new InputFileException(
                path, 0, "its bars are stamped at their open "
                + "and their length cannot be told from the distances of whole seconds up to one day",
                "say it by --bar-length 1m, or stamp them at their end in a column end_unix_ms");
        }

        return Array.ConvertAll(bars, bar => bar.Restamped(bar.EndUtcTicks + interval.Ticks));
    }
}
