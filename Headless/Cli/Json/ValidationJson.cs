using System;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Work.Optimize;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>A validation for machines.</summary>
internal static class ValidationJson
{
    /// <summary>Version of what is written; the page about the JSON tells what changed.</summary>
    private const int SchemaVersion = 1;

    /// <summary>The result; null where nobody asked.</summary>
    public static object? Of(ValidationResult? result) => result is null ? null : new
    {
        schemaVersion = SchemaVersion,
        result.Days,
        result.Trials,
        walkForward = result.WalkForward is { } walk ? Of(walk) : null,
        overfitting = result.Overfitting,
        sharpe = result.Sharpe,
        snooping = result.Snooping,
        monteCarlo = result.MonteCarlo,
        stress = result.Stress.Select(run => new
        {
            run.Parameter, run.Best, run.Value, run.Rank, run.NetProfit, run.Trades, error = run.Error?.Named(OptionNames.Of),
        }),
        incubation = result.Incubation is { } held ? Of(held) : null,
        result.Notes,
    };

    private static object Of(Incubation held) => new
    {
        begin = Day(held.Begin),
        end = Day(held.End),
        held.Days, held.Chosen, held.Rank, held.NetProfit, held.MaxDrawdown, held.Trades, held.Daily, held.DailyBefore,
        error = held.Error?.Named(OptionNames.Of),
    };

    private static object Of(WalkForwardResult walk) => new
    {
        walk.OptimizationDays,
        walk.TestDays,
        anchored = walk.IsAnchored,
        walk.OutOfSample,
        walk.Efficiency,
        walk.Consistency,
        walk.Drawdown,
        steps = walk.Steps.Select(step => new
        {
            optimizationBegin = Day(step.OptimizationBegin),
            testBegin = Day(step.TestBegin),
            testEnd = Day(step.TestEnd),
            step.OptimizationDays, step.TestDays, step.Chosen, step.Rank, step.InSample, step.OutOfSample, step.Trades,
            error = step.Error?.Named(OptionNames.Of),
        }),
        days = walk.OutOfSampleDays.Zip(walk.OutOfSampleProfits.Zip(walk.InSampleProfits), static (day, profits) => new
        {
            day = Day(day),
            outOfSample = profits.First,
            inSample = profits.Second,
        }),
    };

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
