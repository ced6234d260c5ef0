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
        TickRows rows = new();
        RejectedRows rejected = new();
        for (int row = 0; row < ticks.Count; row++)
        {
            if (RowFault.Of(ticks[row]) is { } reason) rejected.Add(row + 1, reason);
            else rows.Add(ticks[row]);
        }

        return new MarketDataRows
        {
            Path = path, Format = MarketDataFormat.Script, Kind = MarketDataKind.Ticks, Ticks = rows.ToArray(),
            OutOfOrder = rows.OutOfOrder, Rejected = rejected, Instrument = instrument,
        };
    }

    /// <summary>Bars of a file, stamped at their end.</summary>
    public static MarketDataRows Of(string path, IReadOnlyList<Bar> bars, string? instrument)
    {
        ArgumentNullException.ThrowIfNull(bars);
        BarRows rows = new();
        RejectedRows rejected = new();
        for (int row = 0; row < bars.Count; row++)
        {
            if (BarFault.Of(bars[row]) is { } reason) rejected.Add(row + 1, reason);
            else rows.Add(bars[row], row + 1);
        }

        return new MarketDataRows
        {
            Path = path, Format = MarketDataFormat.Script, Kind = MarketDataKind.Bars,
            Bars = rows.ToArray(path, isOpenStamped: false, rejected), OutOfOrder = rows.OutOfOrder, Interval = rows.Interval,
            Rejected = rejected, Instrument = instrument,
        };
    }
}
