using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>A walk-forward: parameters chosen on one period and tried on the next, again and again.</summary>
/// <param name="OptimizationDays">Calendar days of an optimization period, of the first one when anchored.</param>
/// <param name="TestDays">Calendar days of a test period.</param>
/// <param name="IsAnchored">Whether every optimization period begins with the data.</param>
/// <param name="Steps">The steps in order.</param>
/// <param name="OutOfSampleDays">The trading days of all test periods.</param>
/// <param name="OutOfSampleProfits">What each of them brought.</param>
/// <param name="InSampleProfits">What each of them brought with the combination that is best on all data, seen with
/// hindsight.</param>
public sealed record WalkForwardResult(
    int OptimizationDays, int TestDays, bool IsAnchored, IReadOnlyList<WalkForwardStep> Steps,
    IReadOnlyList<DateTime> OutOfSampleDays, IReadOnlyList<double> OutOfSampleProfits, IReadOnlyList<double> InSampleProfits)
{
    /// <summary>Net profit of all test periods.</summary>
    public double OutOfSample => Steps.Sum(step => step.OutOfSample);

    /// <summary>
    /// Profit a trading day out of sample by that in sample (Pardo, "The Evaluation and Optimization of Trading Strategies",
    /// 2008); not a number where nothing was earned in sample.
    /// </summary>
    public double Efficiency
    {
        get
        {
            WalkForwardStep[] made = [.. Steps.Where(step => step.Chosen is not null && step.Error is null)];
            double inside = made.Sum(step => step.InSample) / made.Sum(step => step.OptimizationDays);
            return inside > 0 ? made.Sum(step => step.OutOfSample) / made.Sum(step => step.TestDays) / inside : double.NaN;
        }
    }

    /// <summary>Share of the test periods that earned something.</summary>
    public double Consistency => (double)Steps.Count(step => step.OutOfSample > 0) / Steps.Count;

    /// <summary>The largest way down of the equity out of sample by day, 0 at least.</summary>
    public double Drawdown => Validate.MonteCarlo.DrawdownOf(OutOfSampleProfits);
}
