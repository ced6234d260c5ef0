using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>Looks back at what was done.</summary>
internal sealed partial class OrderDesk
{
    /// <summary>Bars of the instrument's first series since its entry or exit execution of that name, counted back; −1 without one.</summary>
    public int BarsSince(bool isEntry, int series, string? signalName, int executionsAgo)
    {
        PositionBook book = Book(series);
        int left = executionsAgo;
        for (int i = Executions.Count - 1; i >= 0; i--)
        {
            Execution execution = Executions[i];
            if (execution.Instrument != book.Instrument || !(isEntry ? execution.IsEntryStrategy : execution.IsExitStrategy)) continue;
            if (!string.IsNullOrEmpty(signalName) && execution.Name != signalName) continue;
            if (left-- == 0) return _client.CurrentBarOf(book.FirstSeries) - execution.BarIndex;
        }

        return -1;
    }
}
