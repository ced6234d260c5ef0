using System;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Work.Reports.Model;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Backtest;

/// <summary>Runs a strategy over history as Strategy Analyzer does.</summary>
public static class BacktestWork
{
    /// <summary>Runs it to its end; an exception of the strategy is in the result.</summary>
    /// <exception cref="WorkException">The request is wrong, a file does not fit, or the scripts do not compile.</exception>
    /// <exception cref="Data.InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static BacktestResult Run(
        BacktestRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Run(request, key: null, progress, cancellation);
    }

    /// <summary>The same as one of several runs.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="key">Tells the run from the others in every process; null for the strategy's name.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellation">Set when the user interrupts.</param>
    internal static BacktestResult Run(
        BacktestRequest request, string? key, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        using var setup = RunSetup.Load(request.Settings, progress, cancellation);
        Type strategy = setup.StrategyToRun(request.Strategy);
        SignalList signals = new();
        TimeframeBars? timeframes = request.IsChartWanted ? new() : null;
        setup.DataLoaded = script =>
        {
            signals.Attach(script);
            timeframes?.Attach(script);
        };
        setup.IsFollowingOrders = true;
        string step = key is null ? strategy.Name : $"{key}: {strategy.Name}";
        StepShare share = new(progress, step + " on " + setup.Data.Instrument.FullName);
        var trial = Trial.Run(setup, strategy, key ?? strategy.Name, setup.Parameters, share, cancellation);
        ChartMarks? engine = trial.IsLate || timeframes is null ? null : new ChartMarks
        {
            Signals = ChartSignal.Of(signals.Signals), Series = timeframes.Series(),
        };
        var report = BacktestReport.Of(setup, request.Settings, trial, engine);
        string? whyNoSignal = trial.Error is null ? WhyNoSignal.InBacktest(trial.Script, signals.Signals) : null;
        return new BacktestResult
        {
            Strategy = trial.Name,
            Instrument = setup.Data.Instrument.FullName,
            Period = setup.Period,
            Bars = trial.Bars,
            Error = trial.Error,
            Performance = (trial.Script as StrategyBase)?.SystemPerformance ?? new SystemPerformance(),
            Signals = trial.IsLate ? [] : signals.Signals,
            WhyNoOrder = trial.Error is null ? WhyNoOrder.InBacktest(trial.Script, signals.Signals) : null,
            WhyNoSignal = whyNoSignal,
            Output = trial.Journal,
            Warnings = whyNoSignal is null
                ? [.. setup.Warnings, .. report.Warnings] : [.. setup.Warnings, .. report.Warnings, whyNoSignal],
            Report = report,
            Files = setup.Data.Files,
            BarsReplaced = setup.Data.BarsReplaced,
        };
    }
}
