using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Portfolio;

/// <summary>
/// Pearson's correlation of what two runs brought day by day, over the days on which any run closed a trade; a run that closed
/// none that day brought 0.
/// </summary>
public static class DailyCorrelation
{
    /// <summary>
    /// A line for each run with a number from −1 to 1 for each run; not a number where a run brought the same every day, or
    /// where there are fewer than two days.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<double>> Of(IReadOnlyList<PortfolioDay> days, int runs)
    {
        ArgumentNullException.ThrowIfNull(days);
        double[][] deviations =
            [.. Enumerable.Range(0, runs).Select(run => Deviations([.. days.Select(day => day.Profits[run])]))];
        return [.. deviations.Select(one => deviations.Select(other => Of(one, other)).ToArray())];
    }

    private static double[] Deviations(double[] profits)
    {
        if (profits.Length < 2) return [];
        double mean = profits.Average();
        return Array.ConvertAll(profits, profit => profit - mean);
    }

    private static double Of(double[] one, double[] other)
    {
        double product = 0, squares = 0, otherSquares = 0;
        for (int day = 0; day < one.Length; day++)
        {
            product += one[day] * other[day];
            squares += one[day] * one[day];
            otherSquares += other[day] * other[day];
        }

        return squares > 0 && otherSquares > 0
            ? Math.Clamp(product / Math.Sqrt(squares * otherSquares), -1, 1)
            : double.NaN;
    }
}
