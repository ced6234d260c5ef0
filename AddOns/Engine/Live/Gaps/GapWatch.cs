using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Live.Gaps;

/// <summary>
/// Looks between every two bars that the engine takes. An interval of the session without a bar is quiet where the ledger knows
/// that some source was alive, and otherwise part of an unknown gap. While a gap is unknown, and after nobody could fill it,
/// indicators count as having begun behind it.
/// </summary>
internal sealed class GapWatch
{
    private readonly TradingEngine _engine;
    private readonly GapLedger _ledger;
    private readonly List<Gap> _unknown = new();

    // For each unknown gap, what had closed when it ended.
    private readonly List<ClosedCounts> _behind = new();
    private ClosedCounts? _behindExpired;

    internal GapWatch(TradingEngine engine, GapLedger ledger)
    {
        _engine = engine;
        _ledger = ledger;
    }

    /// <summary>Gaps that nobody has explained or filled, oldest first.</summary>
    internal IReadOnlyList<Gap> Unknown => _unknown;

    /// <summary>What had closed at the end of the newest gap that was never filled; null when there was none.</summary>
    internal ClosedCounts? CountedFrom { get; private set; }

    /// <summary>The engine is about to take its next bar: notes the unknown gaps before it.</summary>
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

    /// <summary>A bar is there, but the stream was away during a part of it: it counts as an unknown gap.</summary>
    internal void Suspect(long fromUtcTicks, long toUtcTicks) => Add(new Gap(fromUtcTicks, toUtcTicks, 1, IsQuiet: false));

    /// <summary>Puts bars of the past into their places.</summary>
    internal void Put(IReadOnlyList<Bar> bars, BarOrigin origin)
    {
        if (bars.Count == 0) return;
        ClosedCounts before = ClosedCounts.Now(_engine, 0);
        _engine.OnBars(bars, origin);
        ShiftBehind(bars[bars.Count - 1].EndUtcTicks, before);
    }

    /// <summary>Puts one bar of the past into its place.</summary>
    internal BarOutcome Put(in Bar bar, BarOrigin origin)
    {
        ClosedCounts before = ClosedCounts.Now(_engine, 0);
        BarOutcome outcome = _engine.OnBar(bar, origin);
        ShiftBehind(bar.EndUtcTicks, before);
        return outcome;
    }

    /// <summary>An answer has come for a span: puts its bars into their places, and what has none in the span is quiet.</summary>
    /// <returns>How many bars lie outside the span and were not used.</returns>
    internal int Fill(IReadOnlyList<Bar> bars, BarOrigin origin, long fromUtcTicks, long toUtcTicks)
    {
        Bar[] inside = bars.Where(bar => bar.EndUtcTicks > fromUtcTicks && bar.EndUtcTicks <= toUtcTicks).ToArray();
        Put(inside, origin);
        _ledger.Cover(fromUtcTicks, toUtcTicks);
        Reconsider();
        return bars.Count - inside.Length;
    }

    /// <summary>The ledger covers more than before: forgets the gaps that are now explained.</summary>
    internal void Reconsider()
    {
        for (int i = _unknown.Count - 1; i >= 0; i--)
        {
            if (!_ledger.IsCovered(_unknown[i].FromUtcTicks, _unknown[i].ToUtcTicks)) continue;
            _unknown.RemoveAt(i);
            _behind.RemoveAt(i);
        }

        CountedFrom = _behind.Count > 0 ? _behind[_behind.Count - 1] : _behindExpired;
    }

    /// <summary>The engine was restored from a snapshot, which is only taken while no gap is unknown.</summary>
    internal void Clear()
    {
        _unknown.Clear();
        _behind.Clear();
        _behindExpired = null;
        CountedFrom = null;
    }

    /// <summary>
    /// Forgets the gaps that the window has left behind: they forbid no order any more. Indicators still count from behind them.
    /// </summary>
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
        ClosedCounts behind = ClosedCounts.Now(_engine, gap.ToUtcTicks);
        // Gaps come in the order of time, except for the one that is a bar cut by a loss: that bar may come late.
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

        CountedFrom = behind;
    }

    /// <summary>
    /// Bars up to a time were put in, so the timeframes have closed more bars. Counts that were noted later grow by as many, so
    /// that the number of bars since a gap stays what it is.
    /// </summary>
    private void ShiftBehind(long newestUtcTicks, ClosedCounts before)
    {
        ClosedCounts after = ClosedCounts.Now(_engine, 0);
        foreach (ClosedCounts counts in _behind)
        {
            if (counts.UtcTicks >= newestUtcTicks) counts.Shift(before, after);
        }

        if (_behindExpired is not null && _behindExpired.UtcTicks >= newestUtcTicks) _behindExpired.Shift(before, after);
    }
}
