using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>
/// The probability of backtest overfitting by combinatorially symmetric cross-validation (Bailey, Borwein, López de Prado, Zhu,
/// "The Probability of Backtest Overfitting", Journal of Computational Finance 20(4), 2015): the periods are cut into blocks, and
/// for every choice of half of them the trial that is best there by its Sharpe ratio is ranked among all trials on the other
/// half. It is the share of choices where the best one came out in the worse half of the trials.
/// </summary>
/// <param name="Probability">That share, 0 to 1; about a half where the choice is worth nothing.</param>
/// <param name="ProbabilityOfLoss">Share of choices where the best one lost on the other half.</param>
/// <param name="Slope">
/// How much of a best one's ratio came back on the other half: slope of the regression; not a number where all are equal.
/// </param>
/// <param name="Choices">Number of choices.</param>
/// <param name="Blocks">Number of blocks.</param>
/// <param name="PeriodsLeftOut">The first periods that did not fill a block.</param>
public sealed record OverfittingProbability(
    double Probability, double ProbabilityOfLoss, double Slope, int Choices, int Blocks, int PeriodsLeftOut)
{
    /// <summary>The number of blocks of the paper's example.</summary>
    public const int UsualBlocks = 16;

    /// <summary>Of these trials.</summary>
    /// <param name="trials">The returns of each trial, of the same periods.</param>
    /// <param name="blocks">Number of blocks, even, 2 to 20.</param>
    /// <exception cref="ArgumentException">
    /// There are fewer than two trials, fewer than two periods a block, or the number of blocks is another one.
    /// </exception>
    public static OverfittingProbability Of(IReadOnlyList<double[]> trials, int blocks = UsualBlocks)
    {
        ArgumentNullException.ThrowIfNull(trials);
        if (trials.Count < 2) throw new ArgumentException("There are fewer than two trials to choose from.", nameof(trials));
        if (blocks is < 2 or > 20 || blocks % 2 != 0)
            throw new ArgumentException("The number of blocks is even, 2 to 20.", nameof(blocks));
        int length = trials[0].Length / blocks;
        if (length < 2) throw new ArgumentException("There are fewer than two periods in a block.", nameof(trials));
        int leftOut = trials[0].Length - (length * blocks);
        BlockSums[] sums = [.. trials.Select(trial => BlockSums.Of(trial, leftOut, length, blocks))];
        List<double> inside = [], outside = [];
        int worse = 0, lost = 0;
        double[] ratios = new double[trials.Count], others = new double[trials.Count];
        foreach (int choice in Halves(blocks))
        {
            int best = 0;
            for (int trial = 0; trial < sums.Length; trial++)
            {
                ratios[trial] = sums[trial].Sharpe(choice);
                others[trial] = sums[trial].Sharpe(((1 << blocks) - 1) & ~choice);
                if (ratios[trial] > ratios[best]) best = trial;
            }

            // Trials with equal ratios share their ranks.
            int below = others.Count(one => one < others[best]), equal = others.Count(one => one == others[best]);
            double rank = below + ((equal + 1) / 2.0);
            if (rank / (trials.Count + 1) <= 0.5) worse++;
            if (others[best] < 0) lost++;
            inside.Add(ratios[best]);
            outside.Add(others[best]);
        }

        int choices = inside.Count;
        return new OverfittingProbability(
            (double)worse / choices, (double)lost / choices, SlopeOf(inside, outside), choices, blocks, leftOut);
    }

    /// <summary>All choices of half of the blocks, a bit for each block.</summary>
    private static IEnumerable<int> Halves(int blocks) =>
        Enumerable.Range(0, 1 << blocks).Where(choice => int.PopCount(choice) == blocks / 2);

    private static double SlopeOf(List<double> inside, List<double> outside)
    {
        double meanInside = inside.Average(), meanOutside = outside.Average();
        double varies = inside.Sum(one => (one - meanInside) * (one - meanInside));
        return inside.Zip(outside, (one, other) => (one - meanInside) * (other - meanOutside)).Sum() / varies;
    }
}
