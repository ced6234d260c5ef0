using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>How often so many trades in a row won, and how often so many lost. A trade of 0 ends a row and begins none.</summary>
/// <param name="Length">Trades in a row.</param>
/// <param name="Won">Rows of that length in which all won.</param>
/// <param name="Lost">Rows of that length in which all lost.</param>
public sealed record Streak(int Length, int Won, int Lost)
{
    /// <summary>Every length that occurs, the shortest first.</summary>
    public static IReadOnlyList<Streak> Of(IEnumerable<ReportTrade> trades)
    {
        ArgumentNullException.ThrowIfNull(trades);
        SortedDictionary<int, Streak> streaks = [];
        int length = 0, side = 0;
        foreach (ReportTrade trade in trades)
        {
            int now = Math.Sign(trade.Profit);
            if (now != side) End();
            side = now;
            length++;
        }

        End();
        return [.. streaks.Values];

        void End()
        {
            if (side != 0)
            {
                Streak known = streaks.GetValueOrDefault(length) ?? new Streak(length, 0, 0);
                streaks[length] = side > 0 ? known with { Won = known.Won + 1 } : known with { Lost = known.Lost + 1 };
            }

            length = 0;
        }
    }
}
