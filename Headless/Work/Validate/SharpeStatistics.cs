using System;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>
/// How far a Sharpe ratio can be believed. All ratios are of one period, that of the returns, and not annualised: daily returns
/// have a daily ratio.
/// </summary>
public static class SharpeStatistics
{
    /// <summary>Euler and Mascheroni's constant.</summary>
    private const double EulerMascheroni = 0.57721566490153286;

    /// <summary>
    /// The probability that the true ratio is above <paramref name="benchmark"/>, given the one that was seen: the probabilistic
    /// Sharpe ratio (Bailey, López de Prado, "The Sharpe Ratio Efficient Frontier", Journal of Risk 15(2), 2012).
    /// </summary>
    public static double Probabilistic(
        double sharpe, double benchmark, int count, double skewness = 0, double kurtosis = 3) =>
        NormalDistribution.Cumulative(
            (sharpe - benchmark) * Math.Sqrt(count - 1) / Math.Sqrt(Spread(sharpe, skewness, kurtosis)));

    /// <summary>
    /// The number of returns from which on the ratio is above <paramref name="benchmark"/> with that confidence: the minimum
    /// track record length (Bailey, López de Prado 2012). Infinite where the ratio is not above it.
    /// </summary>
    public static double MinimumTrackRecord(
        double sharpe, double benchmark, double confidence, double skewness = 0, double kurtosis = 3)
    {
        if (!(sharpe > benchmark)) return double.PositiveInfinity;
        double normal = NormalDistribution.Quantile(confidence) / (sharpe - benchmark);
        return 1 + (Spread(sharpe, skewness, kurtosis) * normal * normal);
    }

    /// <summary>
    /// The largest ratio that is expected among so many independent trials of which none has an edge, where the ratios of the
    /// trials vary by <paramref name="variance"/> (Bailey, Borwein, López de Prado, Zhu, "Pseudo-Mathematics and Financial
    /// Charlatanism", Notices of the AMS 61(5), 2014). 0 for a single trial.
    /// </summary>
    public static double ExpectedMaximum(double trials, double variance)
    {
        if (trials <= 1) return 0;
        return Math.Sqrt(variance)
            * (((1 - EulerMascheroni) * NormalDistribution.Quantile(1 - (1 / trials)))
                + (EulerMascheroni * NormalDistribution.Quantile(1 - (1 / (trials * Math.E)))));
    }

    /// <summary>
    /// The probability that the true ratio of the best of so many trials is above what chance alone gives the best: the deflated
    /// Sharpe ratio (Bailey, López de Prado, "The Deflated Sharpe Ratio", Journal of Portfolio Management 40(5), 2014).
    /// </summary>
    /// <param name="sharpe">The best trial's ratio.</param>
    /// <param name="trials">Number of independent trials.</param>
    /// <param name="variance">Variance of the trials' ratios.</param>
    /// <param name="count">Number of returns of the best trial.</param>
    /// <param name="skewness">Of its returns.</param>
    /// <param name="kurtosis">Of its returns; 3 for normal ones.</param>
    public static double Deflated(
        double sharpe, double trials, double variance, int count, double skewness = 0, double kurtosis = 3) =>
        Probabilistic(sharpe, ExpectedMaximum(trials, variance), count, skewness, kurtosis);

    /// <summary>What the ratio's variance is in parts of 1 / (count − 1).</summary>
    private static double Spread(double sharpe, double skewness, double kurtosis) =>
        1 - (skewness * sharpe) + ((kurtosis - 1) / 4 * sharpe * sharpe);
}
