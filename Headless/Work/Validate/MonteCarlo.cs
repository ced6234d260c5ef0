using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>
/// What a list of trades might have brought as well: simulated lists by one change. The method is older than any one paper; what
/// each change can tell is in the page about it. A strategy whose trades are no luck of their order has its own drawdown well
/// inside the shuffled ones.
/// </summary>
/// <param name="Change">What was done to the trades.</param>
/// <param name="Runs">Number of simulated lists.</param>
/// <param name="Profit">Their profits.</param>
/// <param name="Drawdown">The largest way down of each from a peak of its equity, 0 at least.</param>
/// <param name="ProbabilityOfLoss">Share of the lists that lost.</param>
/// <param name="WorseDrawdown">Share of the lists with a larger drawdown than the trades as they were.</param>
/// <param name="Bands">The equity along the list.</param>
public sealed record MonteCarlo(
    TradeChange Change, int Runs, Percentiles Profit, Percentiles Drawdown, double ProbabilityOfLoss, double WorseDrawdown,
    IReadOnlyList<EquityBand> Bands)
{
    /// <summary>Simulates one change of these profits, in their order.</summary>
    /// <exception cref="ArgumentException">There are no trades or no runs, or as many slips as trades are missing.</exception>
    public static MonteCarlo Of(IReadOnlyList<double> profits, TradeChange change, MonteCarloTerms terms)
    {
        ArgumentNullException.ThrowIfNull(profits);
        ArgumentNullException.ThrowIfNull(terms);
        if (profits.Count == 0 || terms.Runs < 1)
            throw new ArgumentException("There are no trades, or no runs.", nameof(profits));
        if (change == TradeChange.Slippage && terms.LargestSlip.Count != profits.Count)
            throw new ArgumentException("Each trade needs a largest slip.", nameof(terms));
        int[] points = PointsOf(profits.Count, terms.Points);
        double[][] equities = [.. points.Select(_ => new double[terms.Runs])];
        double[] finals = new double[terms.Runs], drawdowns = new double[terms.Runs];
        double[] drawn = new double[profits.Count];
        RandomSource random = new(terms.Seed);
        for (int run = 0; run < terms.Runs; run++)
        {
            Draw(profits, change, terms, random, drawn);
            double equity = 0, peak = 0;
            int point = 0;
            for (int trade = 0; trade < drawn.Length; trade++)
            {
                equity += drawn[trade];
                peak = Math.Max(peak, equity);
                drawdowns[run] = Math.Max(drawdowns[run], peak - equity);
                if (points[point] == trade + 1) equities[point++][run] = equity;
            }

            finals[run] = equity;
        }

        double lost = finals.Count(final => final < 0), own = DrawdownOf(profits);
        double worse = drawdowns.Count(drawdown => drawdown > own);
        return new MonteCarlo(
            change, terms.Runs, Percentiles.Of(finals), Percentiles.Of(drawdowns), lost / terms.Runs, worse / terms.Runs,
            [.. points.Zip(equities, static (trades, equity) => new EquityBand(trades, Percentiles.Of(equity)))]);
    }

    /// <summary>The largest way down from a peak of the sum, the begin included; 0 at least.</summary>
    public static double DrawdownOf(IEnumerable<double> profits)
    {
        ArgumentNullException.ThrowIfNull(profits);
        double equity = 0, peak = 0, drawdown = 0;
        foreach (double profit in profits)
        {
            equity += profit;
            peak = Math.Max(peak, equity);
            drawdown = Math.Max(drawdown, peak - equity);
        }

        return drawdown;
    }

    private static void Draw(
        IReadOnlyList<double> profits, TradeChange change, MonteCarloTerms terms, RandomSource random, double[] drawn)
    {
        int count = drawn.Length;
        if (change == TradeChange.Blocks)
        {
            int[] trades = new int[count];
            StationaryBootstrap.Draw(random, count, terms.MeanBlock ?? StationaryBootstrap.UsualLength(count), trades);
            for (int i = 0; i < count; i++) drawn[i] = profits[trades[i]];
            return;
        }

        for (int i = 0; i < count; i++)
        {
            drawn[i] = change switch
            {
                TradeChange.Skip when random.NextDouble() < terms.Skipped => 0,
                TradeChange.Slippage => profits[i] - ((random.NextDouble() + random.NextDouble()) * terms.LargestSlip[i]),
                _ => profits[i],
            };
        }

        if (change == TradeChange.Shuffle) random.Shuffle(drawn.AsSpan());
    }

    /// <summary>Ends of about equal parts of the list; the last one is its end.</summary>
    private static int[] PointsOf(int count, int most)
    {
        int points = Math.Clamp(most, 1, count);
        return [.. Enumerable.Range(1, points).Select(point => (int)((long)count * point / points))];
    }
}
