using System;
using System.Collections.Generic;
using System.Threading;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Backtest;

/// <summary>Runs a Market Analyzer column over history. Where there are ticks they come as market data too.</summary>
public static class ColumnWork
{
    /// <summary>Runs it to its end; an exception of the column is in the result.</summary>
    /// <exception cref="WorkException">The request is wrong, a file does not fit, or the scripts do not compile.</exception>
    /// <exception cref="Data.InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ColumnResult Run(
        ColumnRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var setup = RunSetup.Load(request.Settings, progress, cancellation);
        IReadOnlyDictionary<string, Type> known = setup.Kind<MarketAnalyzerColumnBase>();
        Type column = NamedScript.Find(request.Column, known, RequestPart.Column, "column")
            ?? throw NamedScript.Unknown(RequestPart.Column, "column", request.Column, known.Keys);
        setup.IsTickReplay = setup.Data.Ticks.Length > 0;
        StepShare share = new(progress, column.Name + " on " + setup.Data.Instrument.FullName);
        var trial = Trial.Run(setup, column, column.Name, setup.Parameters, share, cancellation);
        var script = trial.Script as MarketAnalyzerColumnBase;
        (double?[] values, string[] texts) = trial.Error is null && script is not null
            ? ColumnValues.Of(script, trial.Bars)
            : ([], []);
        return new ColumnResult
        {
            Column = trial.Name,
            Bars = trial.Bars,
            Error = trial.Error,
            EndUtcTicks = trial.Error is null && script is not null ? BarTimes.EndUtcTicks(script, trial.Bars) : [],
            Values = values,
            Texts = texts,
            Output = trial.Journal,
            Warnings = setup.Warnings,
            Files = setup.Data.Files,
            BarsReplaced = setup.Data.BarsReplaced,
        };
    }
}
