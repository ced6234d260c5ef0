using System;
using System.Collections.Generic;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>
/// Joins live bars with bars of history and decides which may be handed over. A bar that was built from a part of its ticks is
/// not handed over: it is asked for from history, and until it has come or is given up, later live bars wait. So bars leave in
/// order, and every hole is a named gap. Not safe for several threads: its owner locks. Times are UTC ticks.
/// </summary>
internal sealed class BarSplice
{
    /// <summary>Replays tried for one gap.</summary>
    public const int Attempts = 3;

    private const int GapsKept = 1_000;

    /// <summary>Wait after a bar's end before history is asked for it: bars appear there one to four seconds late.</summary>
    private static readonly long HistoryDelay = TimeSpan.FromSeconds(2).Ticks;

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
    private long _gapFrom;
    private long _repairedThrough;
    private bool _partLost;
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
    public bool IsHolding => _repairThrough != 0 || _waiting.Count > 0;

    /// <summary>Bars that were given up because nobody took them.</summary>
    public long Overflowed { get; private set; }

    /// <summary>Replayed bars that differ from the live bar handed over before.</summary>
    public long Contradictions { get; private set; }

    /// <summary>Gaps so far, those no longer listed included.</summary>
    public long GapsSeen { get; private set; }

    /// <summary>The gaps that were repaired or lost, and the open one.</summary>
    public FeedGap[] Gaps()
    {
        var gaps = new List<FeedGap>(_gaps);
        if (_repairThrough != 0) gaps.Add(new FeedGap(_gapFrom, _repairThrough, _openReason, FeedGapState.Open));
        return gaps.ToArray();
    }

    /// <summary>
    /// The first tick after a subscription fell into the bar that ends at <paramref name="barEnd"/>; <paramref name="whole"/>
    /// when that bar surely began after the subscription stood.
    /// </summary>
    public void Begin(long barEnd, bool whole, string reason)
    {
        _partialThrough = whole ? barEnd - _interval : barEnd;
        if (Vouched == 0 && whole) return;
        long from = Vouched == 0 ? barEnd - _interval : Vouched;
        if (_partialThrough > from) Hold(from, _partialThrough, whole ? 0 : barEnd, reason);
    }

    /// <summary>A bar was closed by ticks; <paramref name="doubt"/> says why it may be wrong, empty when it is not.</summary>
    public void Add(in Bar bar, string doubt)
    {
        if (bar.EndUtcTicks <= _partialThrough) return;
        if (doubt.Length > 0)
        {
            if (_doubtful.Count < _waitingLimit) _doubtful.Add(bar);
            Hold(Vouched == 0 ? bar.EndUtcTicks - _interval : Vouched, bar.EndUtcTicks, bar.EndUtcTicks, doubt);
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

    /// <summary>
    /// Hands over what waits without a gap before it, and tells whether a replay should start now: for a window that fits into
    /// the queue and that overlaps one bar handed over before.
    /// </summary>
    public bool TryStartRepair(long exchangeNow, out long after, out long through)
    {
        after = through = 0;
        if (_repairThrough == 0) Drain();
        bool ended = exchangeNow >= _repairThrough + HistoryDelay || _waiting.Count > 0;
        int room = _queue.Room;
        if (_repairThrough == 0 || _running || !ended || exchangeNow < _notBefore || room < _waitingLimit / 2) return false;
        _running = true;
        after = _repairedThrough - _interval;
        through = Math.Min(_repairThrough, _repairedThrough + room * _interval);
        return true;
    }

    /// <summary>What the replay gave; <paramref name="incomplete"/> says why it is not whole, empty when it is.</summary>
    public void EndRepair(Bar[] bars, long through, string incomplete, long exchangeNow)
    {
        _running = false;
        bool hasLast = _surelyTraded <= _repairedThrough || _surelyTraded > through || Contains(bars, _surelyTraded);
        bool proven = incomplete.Length == 0 && hasLast;
        if (!proven && ++_attempts < Attempts)
        {
            _notBefore = exchangeNow + HistoryDelay;
            return;
        }

        if (!proven)
        {
            _partLost = true;
            _openReason += "; " + (incomplete.Length > 0 ? incomplete : "history lacks a bar that had trades");
        }

        HandOverRepaired(bars, through, proven);
        _attempts = 0;
        _notBefore = 0;
        _repairedThrough = through;
        if (through < _repairThrough) return;
        Keep(new FeedGap(_gapFrom, _repairThrough, _openReason, _partLost ? FeedGapState.Lost : FeedGapState.Repaired));
        _repairThrough = _surelyTraded = 0;
        _partLost = false;
        Drain();
    }

    private void HandOverRepaired(Bar[] repaired, long through, bool proven)
    {
        var inOrder = new SortedDictionary<long, Bar>();
        foreach (Bar bar in repaired) inOrder[bar.EndUtcTicks] = bar;
        foreach (Bar bar in _waiting)
        {
            if (bar.EndUtcTicks > through) continue;
            if (inOrder.TryGetValue(bar.EndUtcTicks, out Bar other) && !other.SameAs(bar)) Contradictions++;
            inOrder[bar.EndUtcTicks] = bar;
        }

        foreach (Bar bar in _doubtful)
        {
            if (!proven && bar.EndUtcTicks <= through && !inOrder.ContainsKey(bar.EndUtcTicks)) inOrder.Add(bar.EndUtcTicks, bar);
        }

        _doubtful.RemoveAll(bar => bar.EndUtcTicks <= through);
        _waiting.RemoveAll(bar => bar.EndUtcTicks <= through);
        foreach (Bar bar in inOrder.Values)
        {
            if (bar.EndUtcTicks == _last.EndUtcTicks && !bar.SameAs(_last)) Contradictions++;

            // What was handed over ends by then, too: a gap begins at the last bar, and none leaves while it is open.
            if (bar.EndUtcTicks <= _repairedThrough) continue;
            if (!_queue.TryAdd(bar))
                throw new InvalidOperationException("A repair was started for more bars than the queue has room for.");
            _last = bar;
        }
    }

    /// <summary>
    /// Up to where the feed has given everything: the end of the last bar handed over, before the first one the begin of the open
    /// gap, and 0 when there is neither.
    /// </summary>
    private long Vouched => _last.EndUtcTicks != 0 ? _last.EndUtcTicks : _repairThrough != 0 ? _gapFrom : 0;

    private void Drain()
    {
        int given = 0;
        while (given < _waiting.Count && _queue.TryAdd(_waiting[given])) _last = _waiting[given++];
        _waiting.RemoveRange(0, given);
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
        Hold(_last.EndUtcTicks, bar.EndUtcTicks, bar.EndUtcTicks, "the engine did not take its bars");
    }

    private void Keep(FeedGap gap)
    {
        if (_gaps.Count == GapsKept) _gaps.RemoveAt(0);
        _gaps.Add(gap);
        GapsSeen++;
    }

    private void Hold(long from, long through, long surelyTraded, string reason)
    {
        if (_repairThrough == 0)
        {
            _gapFrom = _repairedThrough = from;
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
