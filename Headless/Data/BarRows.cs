using System;

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
    /// <exception cref="InputFileException">Open-stamped bars of which the interval cannot be told.</exception>
    public Bar[] ToArray(string path, bool isOpenStamped, RejectedRows rejected)
    {
        Bar[] bars = _bars.Once((row, _, reason) => rejected.Add(row, reason));
        Interval = BarLength.Of(Array.ConvertAll(bars, bar => bar.EndUtcTicks));
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
                "stamp them at their end in a column end_unix_ms");
        }

        return Array.ConvertAll(bars, bar => bar.Restamped(bar.EndUtcTicks + interval.Ticks));
    }
}
