using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NT8Bridge.Bars;

namespace NT8Bridge.History;

/// <summary>
/// Keeps a running engine's bars twice: the recent window for the next start, with every save, and the history folder by
/// trading day, once for each day that is over and at the end of the run. A run that was killed leaves its day to the next
/// one, which finds in the recent file what is not in the folder yet.
/// </summary>
public sealed class BarArchive : IBarStore
{
    private readonly WarmCache _recent;
    private readonly HistoryFolder _days;
    private readonly string _instrument;
    private readonly BarInterval _interval;
    private readonly SortedDictionary<long, Bar> _open = new();
    private bool _hasBegun;
    private long _closedUntil;

    /// <summary>Saves into both.</summary>
    public BarArchive(WarmCache recent, HistoryFolder days, string instrument, BarInterval interval)
    {
        _recent = recent ?? throw new ArgumentNullException(nameof(recent));
        _days = days ?? throw new ArgumentNullException(nameof(days));
        _instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        _interval = interval;
    }

    /// <summary>Replaces the recent window; days that are over go into the folder.</summary>
    public BarSave Save(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation) =>
        Save(bars, isLast: false, nowUtcTicks, cancellation);

    /// <summary>Replaces the recent window; the day that is not over goes into the folder too.</summary>
    public BarSave SaveLast(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation) =>
        Save(bars, isLast: true, nowUtcTicks, cancellation);

    private BarSave Save(IReadOnlyList<Bar> bars, bool isLast, long nowUtcTicks, CancellationToken cancellation)
    {
        if (bars is null) throw new ArgumentNullException(nameof(bars));
        if (!_hasBegun)
        {
            foreach (Bar left in _recent.Held(nowUtcTicks, cancellation)) _open[left.EndUtcTicks] = left;
            _hasBegun = true;
        }

        BarSave recent = _recent.Save(bars, nowUtcTicks, cancellation);
        foreach (Bar bar in bars)
        {
            // The window still holds bars of a day that is in the folder; the last save looks whether one was corrected since.
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

        string reason = recent.Reason.Length > 0 && days.Reason.Length > 0 ? recent.Reason + "; " + days.Reason : recent.Reason + days.Reason;
        return recent with { IsSaved = recent.IsSaved && days.IsSaved, Reason = reason };
    }

    private Bar[] DaysThatAreOver()
    {
        if (_open.Count == 0) return Array.Empty<Bar>();
        DateTime open = _days.TradingDay(_open.Keys.Last() - 1);
        return _open.Values.Where(bar => _days.TradingDay(bar.EndUtcTicks - 1) < open).ToArray();
    }
}
