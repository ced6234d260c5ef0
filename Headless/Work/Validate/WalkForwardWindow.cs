using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>
/// One step of a walk-forward: the days on which parameters are chosen, and the days right after them on which the choice is
/// tried. Days are named by their place among the days of the data.
/// </summary>
/// <param name="Begin">First day of the optimization period.</param>
/// <param name="Test">First day of the test period, which ends the other one.</param>
/// <param name="End">The day after the last one of the test period.</param>
public sealed record WalkForwardWindow(int Begin, int Test, int End)
{
    /// <summary>
    /// The steps over these days. Both periods are calendar days, weekends among them; each step moves on by one test period. The
    /// last test period ends with the data. Steps of which a period has no day of the market are left out.
    /// </summary>
    /// <param name="days">The days of the market, ascending.</param>
    /// <param name="optimizationDays">Calendar days of an optimization period, of the first one when anchored.</param>
    /// <param name="testDays">Calendar days of a test period.</param>
    /// <param name="isAnchored">Whether every optimization period begins with the first day.</param>
    public static IReadOnlyList<WalkForwardWindow> Of(
        IReadOnlyList<DateTime> days, int optimizationDays, int testDays, bool isAnchored)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentOutOfRangeException.ThrowIfLessThan(optimizationDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(testDays, 1);
        List<WalkForwardWindow> windows = [];
        if (days.Count == 0) return windows;
        DateTime first = days[0];
        for (int step = 0; ; step++)
        {
            DateTime begin = isAnchored ? first : first.AddDays((double)step * testDays);
            DateTime test = first.AddDays(optimizationDays + ((double)step * testDays));
            if (test > days[^1]) return windows;
            WalkForwardWindow window = new(
                FirstFrom(days, begin), FirstFrom(days, test), FirstFrom(days, test.AddDays(testDays)));
            if (window.Begin < window.Test && window.Test < window.End) windows.Add(window);
        }
    }

    private static int FirstFrom(IReadOnlyList<DateTime> days, DateTime day)
    {
        int low = 0, high = days.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
