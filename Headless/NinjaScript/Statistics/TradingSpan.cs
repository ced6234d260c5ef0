using System;
using NinjaTrader.Core;

namespace NT8Bridge.Headless.Statistics;

/// <summary>The time from the first entry to the last exit, and the longest pause between trades.</summary>
internal sealed class TradingSpan
{
    private const double DaysPerMonth = 30.5;

    public DateTime FirstEntry { get; private set; } = Globals.MinDate;

    public DateTime LastExit { get; private set; } = Globals.MinDate;

    public TimeSpan LongestFlat { get; private set; }

    /// <summary>Calendar days from the first entry's date to the last exit's, both counted; 0 without trades.</summary>
    public int Days => LastExit == Globals.MinDate ? 0 : (LastExit.Date - FirstEntry.Date).Days + 1;

    public void Add(DateTime entry, DateTime exit)
    {
        if (Days == 0)
        {
            FirstEntry = entry;
            LastExit = exit;
            return;
        }

        TimeSpan flat = entry - LastExit;
        if (flat > LongestFlat) LongestFlat = flat;
        if (entry < FirstEntry) FirstEntry = entry;
        if (exit > LastExit) LastExit = exit;
    }

    /// <summary>
    /// Profit of 30.5 days at the pace of the span: in proportion, or compounding. A loss of everything stays −1.
    /// </summary>
    public double PerMonth(double cumulative, bool compounds)
    {
        if (Days == 0) return 0;
        double months = Days / DaysPerMonth;
        if (!compounds) return cumulative / months;
        return cumulative <= -1 ? -1 : Math.Pow(1 + cumulative, 1 / months) - 1;
    }
}
