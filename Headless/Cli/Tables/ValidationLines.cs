using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>What a validation found, in sentences.</summary>
internal static class ValidationLines
{
    /// <summary>The sentences.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="ranking">What the runs are ranked by.</param>
    /// <param name="nameOf">What the user calls the parts of the request.</param>
    public static IEnumerable<string> Of(ValidationResult result, Ranking ranking, Func<RequestPart, string> nameOf)
    {
        yield return Text($"Validation of the best of {result.Trials:N0} runs over {result.Days:N0} trading days");
        if (result.WalkForward is { } walk)
            foreach (string line in Of(walk, nameOf)) yield return line;
        if (result.Overfitting is { } overfitting)
        {
            yield return Text($"Probability of backtest overfitting: {overfitting.Probability:P0} of ")
                + Text($"{overfitting.Choices:N0} choices (about 50 % where choosing is worth nothing); the chosen one lost in ")
                + Text($"{overfitting.ProbabilityOfLoss:P0}");
        }

        if (result.Sharpe is { } sharpe)
        {
            yield return Text($"Sharpe ratio of a day {sharpe.Sharpe:0.000}; above 0 with a probability of ")
                + Text($"{sharpe.Probabilistic:P1} were it the only run, above the {sharpe.ExpectedMaximum:0.000} that the ")
                + Text($"best of {sharpe.IndependentTrials:N1} independent runs without an edge has: ")
                + Text($"{sharpe.Deflated:P1} (deflated)");
            yield return double.IsFinite(sharpe.MinimumTrackRecord)
                ? Text($"Minimum track record: {Math.Ceiling(sharpe.MinimumTrackRecord):N0} days for 95 %, ")
                    + Text($"{sharpe.Days:N0} are there")
                : "Minimum track record: none, the ratio is not above 0";
        }

        if (result.Snooping is { } snooping)
        {
            yield return Text($"Chance of a best run as good without any edge: {snooping.RealityCheck:P1} (White's ")
                + Text($"reality check), {snooping.Consistent:P1} (Hansen's SPA, {snooping.Lower:P1} to {snooping.Upper:P1})");
        }

        foreach (MonteCarlo simulation in result.MonteCarlo)
        {
            yield return Text($"Monte Carlo, {Named(simulation.Change)}: profit {simulation.Profit.P5:N0} to ")
                + Text($"{simulation.Profit.P95:N0} in 90 %, a loss in {simulation.ProbabilityOfLoss:P1}; drawdown ")
                + Text($"{simulation.Drawdown.P50:N0} in the middle, {simulation.Drawdown.P95:N0} in the worst 5 %")
                + Text($"; larger than the run's own in {simulation.WorseDrawdown:P0}");
        }

        foreach (StressRun run in result.Stress)
        {
            string what = $"Stress: {run.Parameter} {run.Value} in the place of {run.Best}: ";
            yield return run.Error is { } error ? what + error.Named(nameOf).Split('\n')[0]
                : what + ranking.Label + " " + ranking.Format(run.Rank)
                    + Text($", net profit {run.NetProfit:N2}, {run.Trades:N0} trades");
        }

        if (result.Incubation is { } held) yield return Of(held, ranking, nameOf);
        foreach (string note in result.Notes) yield return "Not asked: " + note;
    }

    private static string Of(Incubation held, Ranking ranking, Func<RequestPart, string> nameOf)
    {
        string days = Text($"{held.Days:N0} trading day{(held.Days == 1 ? "" : "s")}");
        string what = Text($"Incubation, {days} that nothing saw ({held.Begin:yyyy-MM-dd} to ")
            + Text($"{held.End:yyyy-MM-dd}): ");
        if (held.Chosen is null) return what + "no combination was chosen";
        string chosen = string.Join(", ", held.Chosen.Select(pair => pair.Key + "=" + pair.Value));
        if (held.Error is { } error) return $"{what}{chosen}: {error.Named(nameOf).Split('\n')[0]}";
        string ranked = ranking.Key == "netProfit" ? "" : ranking.Label + " " + ranking.Format(held.Rank) + ", ";
        return what + chosen + ": " + ranked
            + Text($"net profit {held.NetProfit:N2} ({held.Daily:N2} a day, {held.DailyBefore:N2} before), ")
            + Text($"largest drawdown {held.MaxDrawdown:N2}, {held.Trades:N0} trades");
    }

    private static IEnumerable<string> Of(WalkForwardResult walk, Func<RequestPart, string> nameOf)
    {
        string kind = walk.IsAnchored ? "anchored" : "rolling";
        yield return Text($"Walk-forward ({kind}, {walk.OptimizationDays:N0} days and {walk.TestDays:N0} of test): ")
            + Text($"{walk.OutOfSample:N2} out of sample, largest drawdown {walk.Drawdown:N2}; efficiency ")
            + (double.IsFinite(walk.Efficiency) ? Text($"{walk.Efficiency:P0}") : "none, as nothing was earned in sample")
            + Text($"; {walk.Steps.Count(step => step.OutOfSample > 0)} of {walk.Steps.Count} test periods earned something");
        foreach (WalkForwardStep step in walk.Steps)
        {
            string period = Text($"  {step.TestBegin:yyyy-MM-dd} to {step.TestEnd:yyyy-MM-dd}: ");
            if (step.Chosen is null)
            {
                yield return period + "no combination traded in the optimization period";
                continue;
            }

            string chosen = string.Join(", ", step.Chosen.Select(pair => pair.Key + "=" + pair.Value));
            yield return step.Error is { } error ? $"{period}{chosen}: {error.Named(nameOf).Split('\n')[0]}"
                : period + chosen + Text($": {step.InSample:N2} in sample, {step.OutOfSample:N2} out of sample in ")
                    + Text($"{step.Trades:N0} trades");
        }
    }

    private static string Named(TradeChange change) => change switch
    {
        TradeChange.Shuffle => "trades in another order",
        TradeChange.Blocks => "trades drawn in blocks",
        TradeChange.Skip => "one trade in ten missed",
        _ => "each fill up to a tick worse",
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
