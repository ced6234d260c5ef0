using System;
using System.Collections.Generic;

namespace NinjaTrader.Cbi;

/// <summary>Performances that scripts make themselves.</summary>
public partial class SystemPerformance
{
    /// <summary>No trades yet, of a run in real time or not.</summary>
    public SystemPerformance(bool isRealtime)
        : this([]) => IsRealtime = isRealtime;

    /// <summary>Whether its trades are made in real time.</summary>
    public bool IsRealtime { get; }

    /// <summary>The trades that executions of accounts make, first in first out.</summary>
    public static SystemPerformance Calculate(ICollection<Execution> executions)
    {
        ArgumentNullException.ThrowIfNull(executions);
        SystemPerformance performance = new();
        foreach (Trade trade in TradePairs.Of(executions)) performance.Add(trade, isRealtime: false);
        return performance;
    }

    /// <summary>Takes over the trades and values of another.</summary>
    public void CopyPerformance(SystemPerformance systemPerformance)
    {
        ArgumentNullException.ThrowIfNull(systemPerformance);
        HashSet<Trade> realtime = [.. systemPerformance.RealTimeTrades];
        foreach (Trade trade in systemPerformance.AllTrades) Add(trade, realtime.Contains(trade));
        ParameterValues = systemPerformance.ParameterValues;
        PerformanceValue = systemPerformance.PerformanceValue;
    }
}
