using System;
using System.Collections.Generic;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>
/// Decides which bars may be handed over. A bar that was built from part of its ticks never is: it comes from history, and until
/// it has come, or was given up, later live bars wait, so that bars leave in order and without a hole that nobody knows of.
/// Not safe for several threads: its owner locks. Times are UTC ticks.
/// </summary>
internal sealed class BarSplice
{
    /// <summary>Replays tried for one gap.</summary>
    public const int Attempts = 3;

    private const int GapsKept = 1_000;

    /// <summary>A bar is in history one to four seconds after its end.</summary>
    private static readonly long HistoryDelay = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>A bar that begins so long after the subscription is whole, whatever the two clocks differ.</summary>
    private static readonly long ClockTolerance = TimeSpan.FromSeconds(2).Ticks;

    private readonly BarQueue _queue;
    private readonly int _waitingLimit;
    private readonly long _interval;
    private readonly List<Bar> _waiting = [];
    private readonly List<Bar> _doubtful = [];
    private readonly List<FeedGap> _gaps = [];
    private long _partialThrough;
    private long _repairThrough;
    private long _surelyTraded;
    private long _notBefore;
    private long _openFrom;
    private string _openReason = string.Empty;
    private int _attempts;
    private bool _running;
    private Bar _last;

    public BarSplice(BarQueue queue, BarInterval interval)
    {
        _queue = queue;
        _waitingLimit = queue.Room;
        _interval = interval.Ticks;
    }

    /// <summary>True while later bars wait for a repair.</summary>
    public bool IsHolding => _repairThrough != 0;

    /// <summary>Bars that were given up because nobody took them.</summary>
    public long Overflowed { get; private set; }

    /// <summary>Replayed bars that differ from the live bar handed over before.</summary>
    public long Contradictions { get; private set; }

    /// <summary>Gaps so far, including those no longer listed.</summary>
    public long GapsSeen { get; private set; }

    /// <summary>Gaps that were closed, one way or the other, and the open one.</summary>
    public FeedGap[] Gaps() => IsHolding
        ? [.. _gaps, new FeedGap(_openFrom, _repairThrough, _openReason, FeedGapState.Open)]
        : [.. _gaps];

    /// <summary>
    /// The first tick after a subscription fell into the bar that ends at <paramref name="barEnd"/>. That bar is whole only if it
    /// began after the subscription stood.
    /// </summary>
    public void Begin(long barEnd, long subscribedAt, string reason)
    {
        bool whole = barEnd - _interval >= subscribedAt + ClockTolerance;
        _partialThrough = whole ? barEnd - _interval : barEnd;
        if (_last.EndUtcTicks == 0 && whole) return;
        long from = _last.EndUtcTicks == 0 ? barEnd - _interval : _last.EndUtcTicks;
        if (_partialThrough > from) Hold(from, _partialThrough, whole ? 0 : barEnd, reason);
    }

    /// <summary>A bar was closed by ticks; <paramref name="doubt"/> says why it may be wrong, empty when it is not.</summary>
    public void Add(in Bar bar, string doubt)
    {
        if (bar.EndUtcTicks <= _partialThrough) return;
        if (doubt.Length > 0)
        {
            if (_doubtful.Count < _waitingLimit) _doubtful.Add(bar);
            Hold(_last.EndUtcTicks == 0 ? bar.EndUtcTicks - _interval : _last.EndUtcTicks, bar.EndUtcTicks, bar.EndUtcTicks, doubt);
        }
        else if (IsHolding)
        {
            Wait(bar);
        }
        else
        {
            HandOver(bar);
        }
    }

    /// <summary>A tick came after its bar had been closed: that bar lacks it, and may have been handed over.</summary>
    public void NoteLate(long tickUtcTicks)
    {
        long from = tickUtcTicks - tickUtcTicks % _interval;
        if (from < _partialThrough || (_gaps.Count > 0 && _gaps[_gaps.Count - 1].FromUtcTicks == from)) return;
        Keep(new FeedGap(from, from + _interval, "ticks came after this bar was closed", FeedGapState.Lost));
    }

    /// <summary>The connection is gone: the bar in progress is lost with it.</summary>
    public void Interrupt() => _partialThrough = long.MaxValue;

    /// <summary>True when a replay should start now; gives its window, which overlaps one bar that was handed over.</summary>
    public bool TryStartRepair(long exchangeNow, out long after, out long through)
    {
        after = _openFrom - _interval;
        through = _repairThrough;
        bool ended = exchangeNow >= _repairThrough + HistoryDelay || _waiting.Count > 0;
        if (!IsHolding || _running || !ended || exchangeNow < _notBefore || _queue.Room < _waitingLimit / 2) return false;
        _running = true;
        return true;
    }

    /// <summary>What the replay gave; <paramref name="incomplete"/> says why it is not whole, empty when it is.</summary>
    public void EndRepair(Bar[] bars, long through, string incomplete, long exchangeNow)
    {
        _running = false;
        bool hasLast = _surelyTraded == 0 || _surelyTraded > through || Contains(bars, _surelyTraded);
        bool proven = incomplete.Length == 0 && hasLast && through >= _repairThrough;
        if (!proven && through < _repairThrough) return;
        if (!proven && ++_attempts < Attempts)
        {
            _notBefore = exchangeNow + HistoryDelay;
            return;
        }

        FeedGap gap = new(
            _openFrom,
            _repairThrough,
            proven ? _openReason : _openReason + "; " + (incomplete.Length > 0 ? incomplete : "history lacks bars that had trades"),
            proven ? FeedGapState.Repaired : FeedGapState.Lost);
        Keep(gap);
        Release(bars, proven);
    }

    /// <summary>Gives every waiting bar up to now, in order, and starts to hold again if the queue fills meanwhile.</summary>
    private void Release(Bar[] repaired, bool proven)
    {
        var inOrder = new SortedDictionary<long, Bar>();
        foreach (Bar bar in repaired) inOrder[bar.EndUtcTicks] = bar;
        foreach (Bar bar in _doubtful)
        {
            if (!proven && !inOrder.ContainsKey(bar.EndUtcTicks)) inOrder.Add(bar.EndUtcTicks, bar);
        }

        foreach (Bar bar in _waiting) inOrder[bar.EndUtcTicks] = bar;
        _doubtful.Clear();
        _waiting.Clear();
        _repairThrough = _surelyTraded = _notBefore = 0;
        _attempts = 0;
        foreach (Bar bar in inOrder.Values)
        {
            if (bar.EndUtcTicks == _last.EndUtcTicks && !bar.SameAs(_last)) Contradictions++;
            if (bar.EndUtcTicks <= _last.EndUtcTicks) continue;
            if (IsHolding) Wait(bar);
            else HandOver(bar);
        }
    }

    private void HandOver(in Bar bar)
    {
        if (_queue.TryAdd(bar))
        {
            _last = bar;
            return;
        }

        Overflowed++;
        Hold(_last.EndUtcTicks, bar.EndUtcTicks, bar.EndUtcTicks, "the engine did not take its bars");
    }

    private void Wait(in Bar bar)
    {
        if (_waiting.Count < _waitingLimit)
        {
            _waiting.Add(bar);
            return;
        }

        Overflowed += _waiting.Count + 1;
        _waiting.Clear();
        Hold(_openFrom, bar.EndUtcTicks, bar.EndUtcTicks, "the engine did not take its bars");
    }

    private void Keep(FeedGap gap)
    {
        if (_gaps.Count == GapsKept) _gaps.RemoveAt(0);
        _gaps.Add(gap);
        GapsSeen++;
    }

    private void Hold(long from, long through, long surelyTraded, string reason)
    {
        if (!IsHolding)
        {
            _openFrom = from;
            _openReason = reason;
        }
        else if (_openReason.IndexOf(reason, StringComparison.Ordinal) < 0)
        {
            _openReason += "; " + reason;
        }

        _repairThrough = Math.Max(_repairThrough, through);
        if (surelyTraded != 0) _surelyTraded = Math.Max(_surelyTraded, surelyTraded);
    }

    private static bool Contains(Bar[] bars, long end)
    {
        foreach (Bar bar in bars)
        {
            if (bar.EndUtcTicks == end) return true;
        }

        return false;
    }
}
