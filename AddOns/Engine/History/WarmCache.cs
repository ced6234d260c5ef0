using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;

namespace NT8Bridge.History;

/// <summary>
/// A file with the last window of bars of one series, which the last run saved. It is used only when its last bar is fresh and
/// it holds at least half a window; else the load is empty and says why. Several instances, in several processes, may use the
/// same series; none loses another's bars. Throws nothing but <see cref="OperationCanceledException"/>: failures are results
/// with reasons.
/// </summary>
public sealed class WarmCache : IHistorySource, IBarStore
{
    /// <summary>Age of the last bar from which on a cache is not used.</summary>
    public static readonly TimeSpan DefaultFreshness = TimeSpan.FromHours(1);

    private readonly string _instrument;
    private readonly BarInterval _interval;
    private readonly int _windowBars;
    private readonly TimeSpan _freshness;
    private readonly SharedBarFile _file;

    /// <summary>Names the series and its file; touches no file yet.</summary>
    /// <param name="layout">The places of the files.</param>
    /// <param name="instrument">Full name, for example "GC 12-13".</param>
    /// <param name="interval">Length of the bars.</param>
    /// <param name="windowBars">Number of bars that the file keeps: those of a full window.</param>
    /// <param name="sessionTemplate">Name of the session template, written into the file; empty where unknown.</param>
    /// <param name="freshness">Age of the last bar from which on the cache is not used; default one hour.</param>
    public WarmCache(
        CacheLayout layout, string instrument, BarInterval interval, int windowBars, string sessionTemplate,
        TimeSpan? freshness = null)
    {
        if (layout is null) throw new ArgumentNullException(nameof(layout));
        if (windowBars < 1)
            throw new ArgumentOutOfRangeException(nameof(windowBars), windowBars, "A window has at least one bar.");
        _instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        _interval = interval;
        _windowBars = windowBars;
        _freshness = freshness ?? DefaultFreshness;
        Name = layout.Recent(instrument, interval);
        _file = new SharedBarFile(Name, Name + ".lock", instrument, interval, sessionTemplate, new Quarantine(layout.Quarantine));
    }

    /// <summary>Path of the file.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public BarOrigin Origin => BarOrigin.WarmCache;

    /// <inheritdoc/>
    public HistoryLoad Load(HistoryRequest request, CancellationToken cancellation)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        if (request.Instrument != _instrument || request.Interval != _interval)
        {
            return HistoryLoad.None(
                $"no cache: it is for {_instrument} {_interval}, not for {request.Instrument} {request.Interval}");
        }

        HistoryLoad file = _file.Load(request.ToUtcTicks, cancellation);
        if (file.Bars.Length == 0)
        {
            string why = file.Reason.Length > 0 ? file.Reason : Name + " is empty";
            return new HistoryLoad(file.Bars, "no cache: " + why, file.Rejected);
        }

        int future = file.Bars.Length - SortedBars.CountUpTo(file.Bars, request.ToUtcTicks);
        Bar[] bars = SortedBars.Between(file.Bars, request.FromUtcTicks, request.ToUtcTicks);
        string? refusal = Refusal(bars, request);
        string notes = file.Reason;
        if (future > 0) notes = JoinedReasons.Of(notes, $"{future} bars that end after the present left out");
        int rejected = file.Rejected + future;
        return refusal is null
            ? new HistoryLoad(bars, notes, rejected)
            : new HistoryLoad(Array.Empty<Bar>(), "no cache: " + JoinedReasons.Of(refusal, notes), rejected);
    }

    /// <summary>
    /// Saves the newest bars; returns when the file is on the disk. May be called from any thread. The bars must have been
    /// stamped by the live clock: bars in the file that end after <paramref name="nowUtcTicks"/> count as damage.
    /// </summary>
    /// <param name="bars">Bars of the window in any order; not kept.</param>
    /// <param name="nowUtcTicks">The present, UTC ticks.</param>
    /// <param name="cancellation">Stops before the file is replaced, never in between.</param>
    public BarSave Save(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation)
    {
        if (bars is null) throw new ArgumentNullException(nameof(bars));
        return _file.Merge(bars, _windowBars, isPresentTheEnd: true, nowUtcTicks, cancellation);
    }

    /// <inheritdoc/>
    public BarSave SaveLast(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation) =>
        Save(bars, nowUtcTicks, cancellation);

    /// <summary>
    /// All proven bars of the file, however old; <paramref name="failure"/> is why it could not be read, empty when it could or
    /// where there is none.
    /// </summary>
    internal Bar[] Held(long nowUtcTicks, CancellationToken cancellation, out string failure) =>
        _file.Load(nowUtcTicks, cancellation, out failure).Bars;

    /// <summary>Why the bars are not used; null when they are.</summary>
    private string? Refusal(Bar[] bars, HistoryRequest request)
    {
        if (bars.Length == 0) return "it holds no bar of the time asked for";
        long age = request.ToUtcTicks - bars[bars.Length - 1].EndUtcTicks;
        if (age >= _freshness.Ticks)
        {
            return string.Format(
                CultureInfo.InvariantCulture, "its last bar is {0} old, used up to {1}", Length(age), Length(_freshness.Ticks));
        }

        return bars.Length * 2L < request.WindowBars
            ? $"it holds {bars.Length} of {request.WindowBars} bars of the window, used from half on"
            : null;
    }

    private static string Length(long ticks)
    {
        var length = TimeSpan.FromTicks(ticks);
        return length.TotalMinutes < 1
            ? string.Format(CultureInfo.InvariantCulture, "{0} s", (long)length.TotalSeconds)
            : string.Format(CultureInfo.InvariantCulture, "{0} h {1:00} min", (long)length.TotalHours, length.Minutes);
    }
}
