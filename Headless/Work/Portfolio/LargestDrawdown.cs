using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Portfolio;

/// <summary>The largest fall of an account from day to day.</summary>
/// <param name="Peak">The last day before the fall; null where the account fell from its begin on.</param>
/// <param name="Trough">The day on which it was lowest.</param>
/// <param name="Amount">How far it fell, below 0.</param>
public sealed record LargestDrawdown(DateOnly? Peak, DateOnly Trough, double Amount)
{
    /// <summary>Whether a day is one of the fall.</summary>
    public bool Holds(DateOnly day) => day <= Trough && (Peak is null || day > Peak);

    /// <summary>The largest one, of several the first; null where the account never fell.</summary>
    public static LargestDrawdown? Of(IReadOnlyList<PortfolioDay> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        DateOnly? peak = null;
        LargestDrawdown? largest = null;
        foreach (PortfolioDay day in days)
        {
            if (day.Joint.Drawdown >= 0) peak = day.Joint.Begin;
            else if (day.Joint.Drawdown < (largest?.Amount ?? 0))
                largest = new LargestDrawdown(peak, day.Joint.Begin, day.Joint.Drawdown);
        }

        return largest;
    }
}
