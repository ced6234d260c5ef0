using System.Collections.Generic;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Live.Gaps;

/// <summary>How many bars the timeframe of each output that the rules read had closed at an instant.</summary>
internal sealed class ClosedCounts
{
    private readonly long[] _counts;

    private ClosedCounts(long utcTicks, long[] counts)
    {
        UtcTicks = utcTicks;
        _counts = counts;
    }

    /// <summary>The instant.</summary>
    internal long UtcTicks { get; }

    /// <summary>Bars that the timeframe of one of <see cref="TradingEngine.RuleInputs"/> had closed by then.</summary>
    internal long this[int ruleInput] => _counts[ruleInput];

    /// <summary>What an engine's timeframes have closed up to now, noted for the instant <paramref name="utcTicks"/>.</summary>
    internal static ClosedCounts Now(TradingEngine engine, long utcTicks)
    {
        IReadOnlyList<IndicatorOutput> inputs = engine.RuleInputs;
        var counts = new long[inputs.Count];
        for (int i = 0; i < counts.Length; i++) counts[i] = inputs[i].Series.ClosedBars;
        return new ClosedCounts(utcTicks, counts);
    }

    /// <summary>
    /// Bars were put in before the instant, so that by then more had closed: as many as from one count to the other.
    /// </summary>
    internal void Shift(ClosedCounts before, ClosedCounts after)
    {
        for (int i = 0; i < _counts.Length; i++) _counts[i] += after[i] - before[i];
    }
}
