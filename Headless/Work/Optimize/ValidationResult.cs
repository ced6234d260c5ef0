using System.Collections.Generic;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>How likely the best run of an optimisation is luck, by several ways of asking.</summary>
public sealed record ValidationResult
{
    /// <summary>Trading days of the data, on which all runs are compared.</summary>
    public required int Days { get; init; }

    /// <summary>Runs that are compared.</summary>
    public required int Trials { get; init; }

    /// <summary>The walk-forward; null where the data are too short.</summary>
    public WalkForwardResult? WalkForward { get; init; }

    /// <summary>The probability of backtest overfitting; null where there are too few days or runs.</summary>
    public OverfittingProbability? Overfitting { get; init; }

    /// <summary>The best run's Sharpe ratio; null where its daily profits do not vary.</summary>
    public SharpeValidation? Sharpe { get; init; }

    /// <summary>White's and Hansen's tests; null where there are too few days.</summary>
    public DataSnooping? Snooping { get; init; }

    /// <summary>Monte Carlo simulations of the best run's trades.</summary>
    public IReadOnlyList<MonteCarlo> MonteCarlo { get; init; } = [];

    /// <summary>The best run with each number among its parameters 25 % lower and higher.</summary>
    public IReadOnlyList<StressRun> Stress { get; init; } = [];

    /// <summary>The chosen combination on days that nothing saw before; null where none were held back.</summary>
    public Incubation? Incubation { get; init; }

    /// <summary>What was not asked and why, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
