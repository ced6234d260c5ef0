using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Work.Backtest;

namespace NT8Bridge.Headless.Work.Portfolio;

/// <summary>
/// Runs several strategies or instruments and adds them up to one account. The runs do not see each other: none waits for
/// another's margin or cash, and positions of two runs in one instrument are not netted.
/// </summary>
public static class PortfolioWork
{
    /// <summary>Runs all of them; an exception of a strategy ends the work and is in the result.</summary>
    /// <exception cref="WorkException">A request is wrong, the runs do not fit together, or scripts do not compile.</exception>
    /// <exception cref="Data.InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static PortfolioResult Run(
        PortfolioRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Check(request.Runs);
        List<BacktestResult> results = [];
        WorkText? error = null;
        foreach (PortfolioRun run in request.Runs)
        {
            BacktestResult result = Run(run, progress, cancellation);
            results.Add(result);
            if (result.Error is { } failure)
            {
                error = new WorkText($"{run.Name}: {failure}");
                break;
            }

            CheckCurrency(request.Runs, results);
        }

        return new PortfolioResult
        {
            Names = [.. request.Runs.Select(run => run.Name)],
            Runs = results,
            Report = error is null ? PortfolioReport.Of(results) : null,
            Error = error,
            Warnings = [.. results.SelectMany((result, at) => Warnings(request.Runs[at].Name, result))],
        };
    }

    private static void Check(IReadOnlyList<PortfolioRun> runs)
    {
        if (runs.Count < 2) throw new WrongRequestException(RequestPart.Runs, $"a portfolio is of two runs at least.");
        if (runs.GroupBy(run => run.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new WrongRequestException(RequestPart.Runs, $"two runs have the name '{twice.Key}'; name them apart.");
        TimeZoneInfo zone = runs[0].Request.Settings.Zone;
        if (runs.FirstOrDefault(run => run.Request.Settings.Zone.Id != zone.Id) is not { } other) return;
        string otherZone = other.Request.Settings.Zone.Id;
        throw new WrongRequestException(
            RequestPart.Zone,
            $"'{runs[0].Name}' has {zone.Id} and '{other.Name}' {otherZone}; the days of an account are of one zone.");
    }

    private static BacktestResult Run(PortfolioRun run, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            return BacktestWork.Run(run.Request, run.Name, progress, cancellation);
        }
        catch (WrongRequestException e)
        {
            throw new WrongRequestException(e.Part, $"{run.Name}: {e.Reason}", e);
        }
    }

    private static void CheckCurrency(IReadOnlyList<PortfolioRun> runs, List<BacktestResult> results)
    {
        string first = results[0].Report.Terms.Currency, last = results[^1].Report.Terms.Currency;
        if (first == last) return;
        string counted = $"'{runs[0].Name}' is counted in {first} and '{runs[results.Count - 1].Name}' in {last}";
        throw new WorkFailedException(
            $"{counted}: nothing is converted, so they are no one account; run them in two portfolios");
    }

    private static IEnumerable<string> Warnings(string name, BacktestResult result)
    {
        foreach (string warning in result.Warnings) yield return $"{name}: {warning}";
        if (result.WhyNoOrder is { } why) yield return $"{name}: signals and no order: {why}";
    }
}
