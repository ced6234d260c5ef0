using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The part of an optimisation's page that tells how likely the best run is luck, as the page's code reads it.</summary>
internal static class ValidationPart
{
    /// <summary>The part; null where nobody asked for a validation.</summary>
    public static object? Of(ValidationResult? result, Ranking ranking) => result is null ? null : new
    {
        WalkForward = result.WalkForward is { } walk ? Of(walk) : null,
        MonteCarlo = result.MonteCarlo.Select(simulation => new
        {
            Name = Named(simulation.Change), Text = Told(simulation), simulation.Bands,
        }),
        Incubation = result.Incubation is { } held ? Facts(held, ranking).ToArray() : [],
        Facts = Facts(result).ToArray(),
        Stress = result.Stress.Select(run => new
        {
            run.Parameter, run.Best, run.Value, Rank = run.Error is null ? ranking.Format(run.Rank) : "", run.NetProfit,
            run.Trades, Error = run.Error?.ToString(),
        }),
        result.Notes,
    };

    private static object Of(WalkForwardResult walk) => new
    {
        Days = walk.OutOfSampleDays.Select(Day),
        OutOfSample = walk.OutOfSampleProfits,
        InSample = walk.InSampleProfits,
        Steps = walk.Steps.Select(step => new
        {
            From = Day(step.TestBegin), To = Day(step.TestEnd), step.InSample, step.OutOfSample, step.Trades,
            Chosen = step.Error?.ToString() ?? (step.Chosen is null ? "none traded"
                : string.Join(", ", step.Chosen.Select(pair => pair.Key + "=" + pair.Value))),
        }),
    };

    private static IEnumerable<string[]> Facts(ValidationResult result)
    {
        yield return ["Trading days, runs", Text($"{result.Days:N0}, {result.Trials:N0}")];
        if (result.WalkForward is { } walk)
        {
            yield return ["Out of sample", Text($"{walk.OutOfSample:N2}, largest drawdown {walk.Drawdown:N2}")];
            yield return
            [
                "Walk-forward efficiency", double.IsFinite(walk.Efficiency) ? Text($"{walk.Efficiency:P0}") : "none",
            ];
            yield return ["Test periods that earned something", Text($"{walk.Consistency:P0}")];
        }

        if (result.Overfitting is { } overfitting)
        {
            yield return ["Probability of backtest overfitting", Text($"{overfitting.Probability:P0}")];
            yield return ["Chosen ones that lost on the other half", Text($"{overfitting.ProbabilityOfLoss:P0}")];
        }

        if (result.Sharpe is { } sharpe)
        {
            yield return ["Sharpe ratio of a day", Text($"{sharpe.Sharpe:0.000}")];
            yield return ["Expected of the best without an edge", Text($"{sharpe.ExpectedMaximum:0.000}")];
            yield return ["Deflated Sharpe ratio", Text($"{sharpe.Deflated:P1}")];
            yield return
            [
                "Minimum track record",
                double.IsFinite(sharpe.MinimumTrackRecord) ? Text($"{Math.Ceiling(sharpe.MinimumTrackRecord):N0} days") : "none",
            ];
        }

        if (result.Snooping is not { } snooping) yield break;
        yield return ["White's reality check", Text($"{snooping.RealityCheck:P1}")];
        yield return ["Hansen's SPA", Text($"{snooping.Consistent:P1} ({snooping.Lower:P1} to {snooping.Upper:P1})")];
    }

    private static IEnumerable<string[]> Facts(Incubation held, Ranking ranking)
    {
        yield return ["Trading days", Text($"{held.Days:N0}, {held.Begin:yyyy-MM-dd} to {held.End:yyyy-MM-dd}")];
        if (held.Chosen is null)
        {
            yield return ["Chosen", "no combination"];
            yield break;
        }

        yield return ["Chosen", string.Join(", ", held.Chosen.Select(pair => pair.Key + "=" + pair.Value))];
        if (held.Error is { } error)
        {
            yield return ["Its run failed", error.ToString()];
            yield break;
        }

        if (ranking.Key != "netProfit") yield return [ranking.Label, ranking.Format(held.Rank)];
        yield return ["Net profit", Text($"{held.NetProfit:N2} in {held.Trades:N0} trades")];
        yield return ["A trading day", Text($"{held.Daily:N2}; {held.DailyBefore:N2} on the days that were searched")];
        yield return ["Largest drawdown", Text($"{held.MaxDrawdown:N2}")];
    }

    private static string Told(MonteCarlo simulation) =>
        Text($"profit {simulation.Profit.P5:N0} to {simulation.Profit.P95:N0} in 90 %, a loss in ")
        + Text($"{simulation.ProbabilityOfLoss:P1}; drawdown {simulation.Drawdown.P50:N0} in the ")
        + Text($"middle, {simulation.Drawdown.P95:N0} in the worst 5 %");

    private static string Named(TradeChange change) => change switch
    {
        TradeChange.Shuffle => "In another order",
        TradeChange.Blocks => "Drawn in blocks",
        TradeChange.Skip => "One in ten missed",
        _ => "Each fill up to a tick worse",
    };

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
