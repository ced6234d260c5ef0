using System.Collections.Generic;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Startup;

/// <summary>
/// Whether an engine holds what its model's rules read: a full window, and for every indicator as many bars without an
/// unknown gap as its memory needs for the agreed digits. Evidence only, never elapsed time; indicators that are kept for
/// display alone do not count.
/// </summary>
public sealed class Readiness
{
    private readonly TradingEngine _engine;
    private readonly int[] _needed;
    private readonly TimeframeSeries[] _series;
    private ClosedCounts? _countedFrom;

    /// <summary>Reads the requirements of an engine's model; digits from <see cref="EngineOptions.ReadinessDigits"/>.</summary>
    public Readiness(TradingEngine engine)
    {
        _engine = engine ?? throw new System.ArgumentNullException(nameof(engine));
        IReadOnlyList<IndicatorOutput> inputs = engine.RuleInputs;
        _needed = new int[inputs.Count];
        _series = new TimeframeSeries[inputs.Count];
        for (int i = 0; i < inputs.Count; i++)
        {
            // A level that never forgets its first bar (OBV) is read relative to itself: its look-back is all it can have.
            int digits = inputs[i].BarsForDigits(engine.Options.ReadinessDigits);
            _needed[i] = digits == int.MaxValue ? inputs[i].BarsNeeded : digits;
            _series[i] = inputs[i].Series;
        }
    }

    /// <summary>Base bars that cover the longest memory, quiet intervals not counted: how much history a start should have.</summary>
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
            if (Present(i) < _needed[i] || !_engine.RuleInputs[i].IsWhole) return false;
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
            if (!input.IsWhole) items.Add(new ReadinessItem(input.Name + " from the session's begin", 1, 0, "sessions"));
        }

        return items;
    }

    private long Present(int requirement) => _series[requirement].ClosedBars - (_countedFrom?[requirement] ?? 0);

    /// <summary>Bars closed up to now, for the instant <paramref name="utcTicks"/>.</summary>
    internal ClosedCounts Closed(long utcTicks)
    {
        var counts = new long[_series.Length];
        for (int i = 0; i < counts.Length; i++) counts[i] = _series[i].ClosedBars;
        return new ClosedCounts(utcTicks, counts);
    }

    /// <summary>Before that nobody knows what was missing: memories count from there; null when all bars count.</summary>
    internal void CountFrom(ClosedCounts? counts) => _countedFrom = counts;
}
