using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace NT8Bridge.History;

/// <summary>
/// Saves a running engine's bars in two places: each save replaces the window in the warm cache, for the next start; the history
/// folder gets the bars of a trading day once when the day is over, and those of the last day at the end of the run. The bars of
/// a run that was killed are not lost: the next run finds them in the warm cache and saves them with its own.
/// </summary>
public sealed class BarArchive : IBarStore
{
    private readonly WarmCache _recent;
    private readonly HistoryFolder _days;
    private readonly string _instrument;
    private readonly BarInterval _interval;

    // Bars that the history folder does not hold yet, by their ends.
    private readonly SortedDictionary<long, Bar> _open = new();
    private bool _hasBegun;

    // End of the last bar that was saved in the history folder.
    private long _closedUntil;

    /// <summary>Saves the bars of one series in both places.</summary>
    public BarArchive(WarmCache recent, HistoryFolder days, string instrument, BarInterval interval)
    {
        _recent = recent ?? throw new ArgumentNullException(nameof(recent));
        _days = days ?? throw new ArgumentNullException(nameof(days));
        _instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        _interval = interval;
    }

    /// <summary>Replaces the window in the warm cache; bars of days that are over go into the history folder.</summary>
    public BarSave Save(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation) =>
        Save(bars, isLast: false, nowUtcTicks, cancellation);

    /// <summary>
    /// As <see cref="Save(IReadOnlyList{Bar}, long, CancellationToken)"/>, but all bars go into the history folder.
    /// </summary>
    public BarSave SaveLast(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation) =>
        Save(bars, isLast: true, nowUtcTicks, cancellation);

    private BarSave Save(IReadOnlyList<Bar> bars, bool isLast, long nowUtcTicks, CancellationToken cancellation)
    {
        if (bars is null) throw new ArgumentNullException(nameof(bars));
        if (!_hasBegun)
        {
            Bar[] left = _recent.Held(nowUtcTicks, cancellation, out string failure);
            // The save would push bars out of the window that the history folder may not hold yet, so it waits for a disk that
            // gives them back.
            if (failure.Length > 0) return new BarSave(false, 0, 0, 0, "not saved: what an earlier run left: " + failure);
            foreach (Bar bar in left) _open[bar.EndUtcTicks] = bar;
            _hasBegun = true;
        }

        BarSave recent = _recent.Save(bars, nowUtcTicks, cancellation);
        foreach (Bar bar in bars)
        {
            // The window still holds bars of a day that is in the folder. They are left out until the last save, which gives them
            // once more because one may have been corrected since.
            if (isLast || bar.EndUtcTicks > _closedUntil) _open[bar.EndUtcTicks] = bar;
        }

        Bar[] due = isLast ? _open.Values.ToArray() : DaysThatAreOver();
        if (due.Length == 0) return recent;
        BarSave days = _days.Append(_instrument, _interval, due, nowUtcTicks, cancellation);
        if (days.IsSaved)
        {
            foreach (Bar bar in due) _open.Remove(bar.EndUtcTicks);
            _closedUntil = Math.Max(_closedUntil, due[due.Length - 1].EndUtcTicks);
        }

        return recent with
        {
            IsSaved = recent.IsSaved && days.IsSaved,
            Reason = JoinedReasons.Of(recent.Reason, days.Reason),
        };
    }

    private Bar[] DaysThatAreOver()
    {
        if (_open.Count == 0) return Array.Empty<Bar>();
        DateTime open = _days.TradingDay(_open.Keys.Last() - 1);
        return _open.Values.Where(bar => _days.TradingDay(bar.EndUtcTicks - 1) < open).ToArray();
    }
}
