using System;
using System.Collections.Generic;
using System.Threading;

namespace NT8Bridge.History;

/// <summary>Keeps a running engine's bars twice: the recent window for the next start, and the history folder by trading day.</summary>
public sealed class BarArchive : IBarStore
{
    private readonly WarmCache _recent;
    private readonly HistoryFolder _days;
    private readonly string _instrument;
    private readonly BarInterval _interval;

    /// <summary>Saves into both.</summary>
    public BarArchive(WarmCache recent, HistoryFolder days, string instrument, BarInterval interval)
    {
        _recent = recent ?? throw new ArgumentNullException(nameof(recent));
        _days = days ?? throw new ArgumentNullException(nameof(days));
        _instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        _interval = interval;
    }

    /// <summary>Replaces the recent window and adds to the days what they do not hold yet.</summary>
    public BarSave Save(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation)
    {
        BarSave recent = _recent.Save(bars, nowUtcTicks, cancellation);
        BarSave days = _days.Append(_instrument, _interval, bars, nowUtcTicks, cancellation);
        string reason = recent.Reason.Length > 0 && days.Reason.Length > 0 ? recent.Reason + "; " + days.Reason : recent.Reason + days.Reason;
        return recent with { IsSaved = recent.IsSaved && days.IsSaved, Reason = reason };
    }
}
