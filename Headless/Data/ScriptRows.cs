using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Rows that a script read out of a file of its own form, brought into the order and under the rules of all others: unusable ones
/// are set aside and counted, bars of one time are one.
/// </summary>
public static class ScriptRows
{
    /// <summary>Ticks of a file.</summary>
    public static MarketDataRows Of(string path, IReadOnlyList<Tick> ticks, string? instrument)
    {
        ArgumentNullException.ThrowIfNull(ticks);
        RowTally tally = new(path, new FileReading()) { Rows = ticks.Count };
        for (int row = 0; row < ticks.Count; row++)
        {
            if (RowFault.Of(ticks[row]) is { } reason) tally.Rejected.Add(row + 1, reason);
            else tally.Take(ticks[row]);
        }

        return tally.Ticks(MarketDataFormat.Script, instrument);
    }

    /// <summary>Bars of a file, stamped at their end.</summary>
    public static MarketDataRows Of(string path, IReadOnlyList<Bar> bars, string? instrument)
    {
        ArgumentNullException.ThrowIfNull(bars);
        RowTally tally = new(path, new FileReading()) { Rows = bars.Count };
        for (int row = 0; row < bars.Count; row++)
        {
            if (BarFault.Of(bars[row]) is { } reason) tally.Rejected.Add(row + 1, reason);
            else tally.Take(bars[row], row + 1);
        }

        return tally.Bars(MarketDataFormat.Script, instrument, isOpenStamped: false, areDates: false);
    }
}
