using System;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>What a column showed at the end of each bar: what it was set to last, until it was set anew.</summary>
public static class ColumnValues
{
    /// <summary>Value and text for the first <paramref name="bars"/> bars; no value before the first one.</summary>
    public static (double?[] Values, string[] Texts) Of(MarketAnalyzerColumnBase column, int bars)
    {
        ArgumentNullException.ThrowIfNull(column);
        double?[] values = new double?[bars];
        string[] texts = new string[bars];
        ColumnCell shown = new(0, null, string.Empty);
        int next = 0;
        for (int bar = 0; bar < bars; bar++)
        {
            while (next < column.Cells.Count && column.Cells[next].Bar <= bar) shown = column.Cells[next++];
            (values[bar], texts[bar]) = (shown.Value, shown.Text);
        }

        return (values, texts);
    }
}
