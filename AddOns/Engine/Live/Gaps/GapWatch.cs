using System;
using System.Collections.Generic;

namespace NT8Bridge.Startup;

/// <summary>
/// Looks between every two bars that the engine takes: intervals of the session without a bar are quiet where a source was
/// provably alive, and otherwise an unknown gap, from which on memories count anew.
/// </summary>
internal sealed class GapWatch
{
    private readonly TradingEngine _engine;
    private readonly GapLedger _ledger;
    private readonly Readiness _readiness;
    private readonly List<Gap> _unknown = new();

    // Bars closed when each unknown gap ended: memories count from there while it is the newest.
    private readonly List<ClosedCounts> _behind = new();
    private ClosedCounts? _behindExpired;

    internal GapWatch(TradingEngine engine, GapLedger ledger, Readiness readiness)
    {
        _engine = engine;
        _ledger = ledger;
        _readiness = readiness;
    }

    /// <summary>Gaps that nobody has explained or filled, oldest first.</summary>
    internal IReadOnlyList<Gap> Unknown => _unknown;

    /// <summary>The engine is about to take its next bar.</summary>
    internal void BeforeBar(long endUtcTicks)
    {
        if (_engine.Window.Count == 0) return;
        Expire();
        long previous = _engine.Window[0].EndUtcTicks;
        if (endUtcTicks - previous <= _engine.Options.Interval.Ticks) return;
        foreach (Gap gap in _ledger.Between(previous, endUtcTicks, _engine.Options.Interval, _engine.Calendar))
        {
            if (!gap.IsQuiet) Add(gap);
        }
    }

    /// <summary>A bar is there, but the stream was away during part of it.</summary>
    internal void Suspect(long fromUtcTicks, long toUtcTicks) => Add(new Gap(fromUtcTicks, toUtcTicks, 1, IsQuiet: false));

    /// <summary>Puts bars into the past; gaps behind them keep their distance from the present.</summary>
    internal void Put(IReadOnlyList<Bar> bars, BarOrigin origin)
    {
        if (bars.Count == 0) return;
        ClosedCounts before = _readiness.Closed(0);
        _engine.OnBars(bars, origin);
        ClosedCounts after = _readiness.Closed(0);
        long newest = bars[bars.Count - 1].EndUtcTicks;
        foreach (ClosedCounts counts in _behind)
        {
            if (counts.UtcTicks >= newest) counts.Shift(before, after);
        }

        if (_behindExpired is not null && _behindExpired.UtcTicks >= newest) _behindExpired.Shift(before, after);
    }

    /// <summary>Bars or evidence have come for the past: forgets the gaps that they explain.</summary>
    internal void Reconsider()
    {
        for (int i = _unknown.Count - 1; i >= 0; i--)
        {
            if (!_ledger.IsCovered(_unknown[i].FromUtcTicks, _unknown[i].ToUtcTicks)) continue;
            _unknown.RemoveAt(i);
            _behind.RemoveAt(i);
        }

        _readiness.CountFrom(_behind.Count > 0 ? _behind[_behind.Count - 1] : _behindExpired);
    }

    /// <summary>The engine was restored from a snapshot, which is only taken without a gap.</summary>
    internal void Clear()
    {
        _unknown.Clear();
        _behind.Clear();
        _behindExpired = null;
        _readiness.CountFrom(null);
    }

    /// <summary>A gap that the window has left behind stands in nobody's way, but memories still count from behind it.</summary>
    private void Expire()
    {
        if (_unknown.Count == 0 || _engine.Window.Count < _engine.Window.Capacity) return;
        long oldest = _engine.Window[_engine.Window.Count - 1].EndUtcTicks - _engine.Options.Interval.Ticks;
        while (_unknown.Count > 0 && _unknown[0].ToUtcTicks <= oldest)
        {
            _behindExpired = _behind[0];
            _behind.RemoveAt(0);
            _unknown.RemoveAt(0);
        }
    }

    private void Add(Gap gap)
    {
        ClosedCounts behind = _readiness.Closed(gap.ToUtcTicks);
        // A bar that a loss has cut may come late, into a gap or before one.
        int place = _unknown.FindLastIndex(other => other.FromUtcTicks <= gap.FromUtcTicks) + 1;
        Gap? before = place > 0 ? _unknown[place - 1] : null;
        if (before is null || before.ToUtcTicks < gap.FromUtcTicks)
        {
            _unknown.Insert(place, gap);
            _behind.Insert(place, behind);
        }
        else if (before.ToUtcTicks < gap.ToUtcTicks)
        {
            _unknown[place - 1] = before with { ToUtcTicks = gap.ToUtcTicks, Bars = before.Bars + gap.Bars };
            _behind[place - 1] = behind;
        }

        _readiness.CountFrom(behind);
    }
}
