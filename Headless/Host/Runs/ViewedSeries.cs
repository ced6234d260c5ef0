using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// A copy of a series for one run, in which the bars to come are other ones until the run comes to them. So one run tries, at
/// each of its bars, whether anything that it does depends on a later one.
/// </summary>
internal sealed class ViewedSeries
{
    /// <summary>How far beyond the prices of the data changed ones lie, in parts of their range.</summary>
    private const double Beyond = 0.25;

    private readonly BarsSeries _known;
    private readonly int _ahead;
    private int _shown;

    private ViewedSeries(BarsSeries known, BarsSeries seen, int ahead)
    {
        _known = known;
        Seen = seen;
        _ahead = ahead;
        _shown = known.Count;
    }

    /// <summary>The series that the run reads.</summary>
    public BarsSeries Seen { get; }

    /// <summary>Makes the copy.</summary>
    public static ViewedSeries Of(BarsSeries series, HistoryView view)
    {
        int first = FirstAfter(series, view.AfterUtcTicks), end = FirstAfter(series, view.UntilUtcTicks);
        BarsSeries known = series.CopyFrom(first, end);
        if (view.Future is not { } change) return new ViewedSeries(known, known, 0);
        ViewedSeries viewed = new(known, known.CopyFrom(0, known.Count), view.Ahead) { _shown = 0 };
        viewed.Hide(change);
        viewed.Reveal(-1);
        return viewed;
    }

    /// <summary>The run comes to a bar.</summary>
    public void Reveal(int index)
    {
        int end = (int)Math.Min((long)index + 1 + _ahead, _known.Count);
        for (; _shown < end; _shown++) Seen.Show(_shown, _known, _shown);
    }

    private static int FirstAfter(BarsSeries series, long utcTicks)
    {
        int low = 0, high = series.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (series.GetUtcTicks(middle) <= utcTicks) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Hide(FutureChange change)
    {
        int count = _known.Count;
        if (change == FutureChange.Elsewhere)
        {
            for (int bar = 0; bar < count; bar++) Seen.Show(bar, _known, (bar + (count / 2)) % count);
            return;
        }

        double price = change == FutureChange.Withheld ? double.NaN : Outside(change == FutureChange.Falls);
        for (int bar = 0; bar < count; bar++) Seen.Show(bar, price, price, price, price, 0, 1);
    }

    private double Outside(bool isBelow)
    {
        double lowest = double.PositiveInfinity, highest = double.NegativeInfinity;
        for (int bar = 0; bar < _known.Count; bar++)
        {
            lowest = Math.Min(lowest, _known.GetLow(bar));
            highest = Math.Max(highest, _known.GetHigh(bar));
        }

        double tick = _known.Instrument.MasterInstrument.TickSize;
        double beyond = tick * Math.Ceiling(Math.Max(1, (highest - lowest) * Beyond / tick));
        return isBelow ? lowest - beyond : highest + beyond;
    }
}
