using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>What the statistics of a Sharpe ratio ask of a row of returns.</summary>
/// <param name="Count">Number of returns.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Deviation">Their standard deviation, by Count − 1.</param>
/// <param name="Skewness">Third central moment by the deviation's third power; 0 for normal returns.</param>
/// <param name="Kurtosis">Fourth central moment by the deviation's fourth power; 3 for normal returns.</param>
public sealed record ReturnMoments(int Count, double Mean, double Deviation, double Skewness, double Kurtosis)
{
    /// <summary>Mean by deviation, of one period and not annualised; 0 where nothing was earned and nothing varies.</summary>
    public double Sharpe => Deviation > 0 ? Mean / Deviation : Mean == 0 ? 0 : double.NaN;

    /// <summary>Of these returns, or profits: a factor changes none of the ratios.</summary>
    public static ReturnMoments Of(IReadOnlyList<double> returns)
    {
        ArgumentNullException.ThrowIfNull(returns);
        int count = returns.Count;
        double sum = 0;
        foreach (double one in returns) sum += one;
        double mean = sum / count, second = 0, third = 0, fourth = 0;
        foreach (double one in returns)
        {
            double from = one - mean;
            second += from * from;
            third += from * from * from;
            fourth += from * from * from * from;
        }

        double variance = second / count;
        return new ReturnMoments(
            count, mean, Math.Sqrt(second / (count - 1)), third / count / Math.Pow(variance, 1.5),
            fourth / count / (variance * variance));
    }
}
