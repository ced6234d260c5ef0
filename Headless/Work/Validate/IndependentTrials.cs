using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>
/// How many trials count as independent: neighbours on a grid trade nearly alike. By the mean correlation ρ of their returns it
/// is ρ + (1 − ρ)·N (Bailey, López de Prado, "The Deflated Sharpe Ratio", appendix 3): all N where they have nothing in common, 1
/// where all are the same.
/// </summary>
public static class IndependentTrials
{
    /// <summary>Of these trials; a trial whose returns do not vary correlates with none.</summary>
    /// <param name="trials">The returns of each trial, of the same periods.</param>
    public static double Of(IReadOnlyList<double[]> trials)
    {
        ArgumentNullException.ThrowIfNull(trials);
        int count = trials.Count;
        if (count < 2) return count;
        double correlation = Math.Clamp(MeanCorrelation(trials), 0, 1);
        return correlation + ((1 - correlation) * count);
    }

    /// <summary>
    /// The mean over all pairs without making the pairs: the square of the sum of standardised returns holds each pair twice, and
    /// each trial with itself once.
    /// </summary>
    private static double MeanCorrelation(IReadOnlyList<double[]> trials)
    {
        int count = trials.Count, periods = trials[0].Length;
        double[] sum = new double[periods];
        int varying = 0;
        foreach (double[] trial in trials)
        {
            double mean = trial.Sum() / periods;
            double length = Math.Sqrt(trial.Sum(one => (one - mean) * (one - mean)));
            if (!(length > 0)) continue;
            varying++;
            for (int period = 0; period < periods; period++) sum[period] += (trial[period] - mean) / length;
        }

        return (sum.Sum(one => one * one) - varying) / ((double)count * (count - 1));
    }
}
