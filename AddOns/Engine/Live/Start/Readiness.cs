using System;
using System.Collections.Generic;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Live.Start;

/// <summary>
/// Whether an engine holds what its model's rules read: a full window, and for every indicator as many bars since the last
/// unknown gap as it needs to forget how it began, to the digits of <see cref="EngineOptions.ReadinessDigits"/>. Elapsed time
/// does not count, and neither do indicators that are kept for display alone.
/// </summary>
public sealed class Readiness
{
    private readonly TradingEngine _engine;
    private readonly int[] _needed;
    private readonly TimeframeSeries[] _series;
    private readonly GapWatch? _gaps;

    /// <summary>Makes it for an engine whose bars have no gaps, as in a backtest.</summary>
    public Readiness(TradingEngine engine)
        : this(engine, null)
    {
    }

    /// <summary>Makes it for a live engine: bars are counted from behind the newest unknown gap on.</summary>
    internal Readiness(TradingEngine engine, GapWatch? gaps)
    {
        _engine = engine ?? throw new ArgumentNullException(nameof(engine));
        _gaps = gaps;
        IReadOnlyList<IndicatorOutput> inputs = engine.RuleInputs;
        _needed = new int[inputs.Count];
        _series = new TimeframeSeries[inputs.Count];
        for (int i = 0; i < inputs.Count; i++)
        {
            _needed[i] = BarsNeeded(inputs[i], engine.Options.ReadinessDigits);
            _series[i] = inputs[i].Series;
        }
    }

    /// <summary>
    /// Closed bars that an output needs to be ready. An indicator that never forgets its first bar, such as OBV, is read relative
    /// to itself: its look-back is enough.
    /// </summary>
    internal static int BarsNeeded(IndicatorOutput output, int digits)
    {
        int bars = output.BarsForDigits(digits);
        return bars == int.MaxValue ? output.BarsNeeded : bars;
    }

    /// <summary>
    /// Base bars that the longest memory spans when every interval has a bar: how much history a start asks for.
    /// </summary>
    public long BaseBarsNeeded
    {
        get
        {
            long most = _engine.Window.Capacity;
            for (int i = 0; i < _needed.Length; i++)
            {
                long bars = (long)_needed[i] * _series[i].Interval.Seconds / _engine.Options.Interval.Seconds;
                if (bars > most) most = bars;
            }

            return most;
        }
    }

    /// <summary>True when every requirement is met; allocates nothing.</summary>
    public bool IsMet()
    {
        for (int i = 0; i < _needed.Length; i++)
        {
            if (Present(i) < _needed[i] || !_engine.RuleInputs[i].CoversWholeDay) return false;
        }

        return _engine.Window.Count == _engine.Window.Capacity;
    }

    /// <summary>Every requirement with what is needed and what is there.</summary>
    public IReadOnlyList<ReadinessItem> Items()
    {
        var items = new List<ReadinessItem> { new("window", _engine.Window.Capacity, _engine.Window.Count) };
        for (int i = 0; i < _needed.Length; i++)
        {
            IndicatorOutput input = _engine.RuleInputs[i];
            items.Add(new ReadinessItem(input.Name, _needed[i], Present(i)));
            if (!input.CoversWholeDay) items.Add(new ReadinessItem(input.Name + " from the session's begin", 1, 0, "sessions"));
        }

        return items;
    }

    private long Present(int requirement) => _series[requirement].ClosedBars - (_gaps?.CountedFrom?[requirement] ?? 0);
}
