using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Looks for a strategy's last entry or exit.</summary>
internal static class ExecutionHistory
{
    /// <summary>
    /// Bars of the instrument's first series, which stands at <paramref name="currentBar"/>, since an entry or exit
    /// execution of that name, counted back from the last; the empty name counts all. −1 without one.
    /// </summary>
    public static int BarsSince(
        List<Execution> executions, Instrument instrument, int currentBar, bool isEntry, string? signalName, int executionsAgo)
    {
        int left = executionsAgo;
        for (int i = executions.Count - 1; i >= 0; i--)
        {
            Execution execution = executions[i];
            if (execution.Instrument != instrument || !(isEntry ? execution.IsEntryStrategy : execution.IsExitStrategy)) continue;
            if (!string.IsNullOrEmpty(signalName) && execution.Name != signalName) continue;
            if (left-- == 0) return currentBar - execution.BarIndex;
        }

        return -1;
    }
}
