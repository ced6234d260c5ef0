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
        long previous = _engine.Window[0].EndUtcTicks;
        if (endUtcTicks - previous <= _engine.Options.Interval.Ticks) return;
        foreach (Gap gap in _ledger.Between(previous, endUtcTicks, _engine.Options.Interval, _engine.Calendar))
        {
            if (!gap.IsQuiet) Add(gap);
        }
    }

    /// <summary>A bar is there, but the stream was away during part of it.</summary>
    internal void Suspect(long fromUtcTicks, long toUtcTicks) => Add(new Gap(fromUtcTicks, toUtcTicks, 1, IsQuiet: false));

    /// <summary>Bars or evidence have come for the past: forgets the gaps that they explain.</summary>
    internal void Reconsider()
    {
        if (_unknown.Count == 0) return;
        _unknown.RemoveAll(gap => _ledger.IsCovered(gap.FromUtcTicks, gap.ToUtcTicks));
        if (_unknown.Count == 0) _readiness.CountAll();
    }

    /// <summary>The engine was restored from a snapshot, which is only taken without a gap.</summary>
    internal void Clear()
    {
        _unknown.Clear();
        _readiness.CountAll();
    }

    private void Add(Gap gap)
    {
        int last = _unknown.Count - 1;
        if (last >= 0 && _unknown[last].ToUtcTicks == gap.FromUtcTicks)
            _unknown[last] = _unknown[last] with { ToUtcTicks = gap.ToUtcTicks, Bars = _unknown[last].Bars + gap.Bars };
        else
            _unknown.Add(gap);
        _readiness.CountAnew();
    }
}
