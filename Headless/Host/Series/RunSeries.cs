using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// The series that one run builds for itself, since it goes on forming them tick by tick: equal ones once, each with the
/// aggregator that makes its bars.
/// </summary>
internal sealed class RunSeries
{
    private readonly Dictionary<SeriesKey, BarAggregator> _aggregators = new();

    /// <summary>The series, with the bars that the store's history gives up to a time.</summary>
    internal BarsSeries Open(SeriesKey key, SeriesStore store, long untilUtcTicks)
    {
        if (!_aggregators.TryGetValue(key, out BarAggregator? aggregator))
            _aggregators[key] = aggregator = store.Build(key, untilUtcTicks);
        return aggregator.Series;
    }

    /// <summary>What makes the bars of a script's series, in their order; equal series have one aggregator.</summary>
    internal BarAggregator[] AggregatorsOf(NinjaScriptBase script) => script.BarsArray
        .Select(bars => _aggregators.Values.First(aggregator => ReferenceEquals(aggregator.Series, bars.BarsSeries))).ToArray();
}
