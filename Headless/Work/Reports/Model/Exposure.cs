using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>How much of the time a position was open.</summary>
public static class Exposure
{
    /// <summary>
    /// Share of the bars of the primary series that lie between an entry and its exit, both counted, 0 to 1. Bars with several
    /// positions count once; a position that is still open at the end is no trade and does not count.
    /// </summary>
    /// <param name="trades">The trades.</param>
    /// <param name="bars">Number of bars of the primary series.</param>
    public static double Of(IEnumerable<ReportTrade> trades, int bars)
    {
        ArgumentNullException.ThrowIfNull(trades);
        int covered = 0, next = 0;
        foreach (ReportTrade trade in trades.OrderBy(trade => trade.EntryBar))
        {
            int first = Math.Max(next, trade.EntryBar), end = trade.ExitBar + 1;
            covered += Math.Max(0, end - first);
            next = Math.Max(next, end);
        }

        return bars > 0 ? covered / (double)bars : 0;
    }
}
