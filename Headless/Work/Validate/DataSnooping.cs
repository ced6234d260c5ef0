using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>
/// Whether the best of many trials earned more than chance lets the best of so many earn, dependence between the trials included:
/// White's reality check ("A Reality Check for Data Snooping", Econometrica 68(5), 2000) and Hansen's test for superior
/// predictive ability ("A Test for Superior Predictive Ability", Journal of Business &amp; Economic Statistics 23(4), 2005), by
/// the stationary bootstrap. Small values speak for an edge.
/// </summary>
/// <param name="RealityCheck">White's p-value.</param>
/// <param name="Lower">Hansen's lower bound of the p-value.</param>
/// <param name="Consistent">Hansen's p-value.</param>
/// <param name="Upper">Hansen's upper bound of the p-value.</param>
/// <param name="Resamples">Number of resamples; a p-value is no finer than one in so many.</param>
/// <param name="MeanBlock">Mean length of the blocks that were drawn, in periods.</param>
public sealed record DataSnooping(
    double RealityCheck, double Lower, double Consistent, double Upper, int Resamples, double MeanBlock)
{
    /// <summary>A covariance of that weight changes no digit that is told.</summary>
    private const double Negligible = 1e-12;

    /// <summary>Of these trials, against earning nothing.</summary>
    /// <param name="trials">The returns of each trial, of the same periods; over those of a benchmark where there is one.</param>
    /// <param name="resamples">Number of resamples.</param>
    /// <param name="meanBlock">Mean length of the blocks in periods.</param>
    /// <param name="seed">Determines what is drawn.</param>
    public static DataSnooping Of(IReadOnlyList<double[]> trials, int resamples, double meanBlock, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(trials);
        int count = trials.Count, periods = trials[0].Length;
        double root = Math.Sqrt(periods);
        double[] means = [.. trials.Select(trial => trial.Sum() / periods)];
        double[] deviations = [.. trials.Select((trial, i) => Math.Sqrt(LongRunVariance(trial, means[i], 1 / meanBlock)))];

        // A model is held to be without an edge from this many deviations below 0 on, and then does not count (Hansen, eq. 9).
        double threshold = -Math.Sqrt(2 * Math.Log(Math.Log(Math.Max(periods, 3))));
        double best = means.Max() * root;
        double superior = 0;
        for (int trial = 0; trial < count; trial++)
            if (deviations[trial] > 0) superior = Math.Max(superior, root * means[trial] / deviations[trial]);
        RandomSource random = new(seed);
        int[] drawn = new int[periods];
        int[] weights = new int[periods];
        int real = 0, lower = 0, consistent = 0, upper = 0;
        for (int resample = 0; resample < resamples; resample++)
        {
            StationaryBootstrap.Draw(random, periods, meanBlock, drawn);
            Array.Clear(weights);
            foreach (int period in drawn) weights[period]++;
            double largest = double.NegativeInfinity, low = 0, middle = 0, high = 0;
            for (int trial = 0; trial < count; trial++)
            {
                double mean = means[trial], resampled = Mean(trials[trial], weights), deviation = deviations[trial];
                largest = Math.Max(largest, root * (resampled - mean));
                if (!(deviation > 0)) continue;
                low = Math.Max(low, root * (resampled - Math.Max(mean, 0)) / deviation);
                high = Math.Max(high, root * (resampled - mean) / deviation);
                double centre = root * mean / deviation >= threshold ? mean : 0;
                middle = Math.Max(middle, root * (resampled - centre) / deviation);
            }

            if (largest >= best) real++;
            if (low >= superior) lower++;
            if (middle >= superior) consistent++;
            if (high >= superior) upper++;
        }

        return new DataSnooping(
            (double)real / resamples, (double)lower / resamples, (double)consistent / resamples, (double)upper / resamples,
            resamples, meanBlock);
    }

    /// <summary>The variance of √n times the mean, as the bootstrap with that probability of a new block has it.</summary>
    internal static double LongRunVariance(double[] returns, double mean, double begins)
    {
        int count = returns.Length;
        double variance = Covariance(0);
        for (int lag = 1; lag < count; lag++)
        {
            double weight = ((double)(count - lag) / count * Math.Pow(1 - begins, lag))
                + ((double)lag / count * Math.Pow(1 - begins, count - lag));
            if (weight > Negligible) variance += 2 * weight * Covariance(lag);
        }

        return Math.Max(0, variance);

        double Covariance(int lag)
        {
            double sum = 0;
            for (int i = lag; i < count; i++) sum += (returns[i] - mean) * (returns[i - lag] - mean);
            return sum / count;
        }
    }

    private static double Mean(double[] returns, int[] weights)
    {
        double sum = 0;
        for (int i = 0; i < returns.Length; i++) sum += weights[i] * returns[i];
        return sum / returns.Length;
    }
}
