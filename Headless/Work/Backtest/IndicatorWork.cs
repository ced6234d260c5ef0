using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Backtest;

/// <summary>Runs an indicator over history for its plots.</summary>
public static class IndicatorWork
{
    /// <summary>Runs it to its end; an exception of the indicator is in the result.</summary>
    /// <exception cref="WorkException">The request is wrong, a file does not fit, or the scripts do not compile.</exception>
    /// <exception cref="Data.InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static IndicatorResult Run(
        IndicatorRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var setup = RunSetup.Load(request.Settings, progress, cancellation);
        IndicatorCall call = request.Call;
        Type indicator = setup.Indicator(call.Name);
        Dictionary<string, object> parameters = new(setup.Parameters, StringComparer.Ordinal);
        foreach ((string name, object value) in call.ParametersOf(indicator)) parameters[name] = value;
        setup.Input = call.InputOf(indicator, setup.Indicator);
        StepShare share = new(progress, indicator.Name + " on " + setup.Data.Instrument.FullName);
        var trial = Trial.Run(setup, indicator, indicator.Name, parameters, share, cancellation);
        bool isDone = trial.Error is null;
        return new IndicatorResult
        {
            Indicator = trial.Name,
            Bars = trial.Bars,
            Error = trial.Error,
            EndUtcTicks = isDone ? BarTimes.EndUtcTicks(trial.Script!, trial.Bars) : [],
            Plots = [.. (trial.Script?.Plots ?? []).Select((plot, position) => new PlotValues(
                plot.Name, isDone ? Values(trial.Script!.Values[position], trial.Bars) : []))],
            Output = trial.Journal,
            Warnings = setup.Warnings,
            Files = setup.Data.Files,
            BarsReplaced = setup.Data.BarsReplaced,
        };
    }

    private static double?[] Values(Series<double> plot, int bars)
    {
        double?[] values = new double?[bars];
        for (int bar = 0; bar < bars; bar++) values[bar] = plot.IsValidDataPointAt(bar) ? plot.GetValueAt(bar) : null;
        return values;
    }
}
