using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>The numbers of Strategy Analyzer's summary by their names for programs.</summary>
public static class RunStatistics
{
    /// <summary>Every statistic of these trades, in the order of the summary.</summary>
    public static IReadOnlyDictionary<string, double> Of(TradeCollection trades)
    {
        ArgumentNullException.ThrowIfNull(trades);
        return StatisticsTable.All.ToDictionary(
            statistic => statistic.Key, statistic => statistic.Of(trades), StringComparer.Ordinal);
    }
}
