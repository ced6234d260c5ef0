using System;
using System.Linq;
using System.Threading;
using NinjaTrader.NinjaScript.OptimizationFitnesses;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>The days at the end of the data that an optimisation does not see.</summary>
/// <param name="setup">All data, scripts and terms.</param>
/// <param name="days">The trading days of all data.</param>
/// <param name="first">Place of the first one that is held back.</param>
internal sealed class IncubationRun(RunSetup setup, MarketDays days, int first)
{
    /// <summary>Tells its run from that of the same combination on other days.</summary>
    private const string Part = "incubation ";

    /// <summary>Those that a request holds back; null where it holds back none.</summary>
    /// <exception cref="WrongRequestException">They are all that there are, or no number of days.</exception>
    public static IncubationRun? Of(OptimizeRequest request, RunSetup setup)
    {
        if (request.Validate?.IncubationDays is not { } held) return null;
        if (held < 1) throw new WrongRequestException(RequestPart.Incubation, $"{held} days are none of 1 or more.");
        var days = MarketDays.Of(setup.Data);
        DateTime begin = days.Days.Count == 0 ? default : days.Days[^1].AddDays(1 - held);
        int first = days.Days.Count(day => day < begin);
        if (first > 0) return new IncubationRun(setup, days, first);
        throw new WrongRequestException(
            RequestPart.Incubation,
            $"{held} days are all of the data, which have {days.Days.Count} trading days; hold back fewer, or give more data.");
    }

    /// <summary>
    /// The days before them. Ticks between two sessions lie before the later one and count to its day, so the data alone would
    /// not tell.
    /// </summary>
    public MarketDays DaysBefore => days.Before(first);

    /// <summary>The data without them.</summary>
    public RunSetup Before(CancellationToken cancellation) => setup.Between(long.MinValue, days.BeginOf(first), cancellation);

    /// <summary>Runs the chosen combination on them, on these days alone, once.</summary>
    /// <param name="request">The request.</param>
    /// <param name="strategy">The strategy.</param>
    /// <param name="best">The run that was chosen; null where none was.</param>
    /// <param name="dataset">Where runs are kept; null for nowhere.</param>
    /// <param name="cancellation">Set when the user interrupts.</param>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public Incubation Run(
        OptimizeRequest request, Type strategy, OptimizedRun? best, RunDataset? dataset, CancellationToken cancellation)
    {
        Incubation none = new()
        {
            Begin = days.Days[first], End = days.Days[^1], Days = days.Days.Count - first, Chosen = best?.Parameters,
            DailyBefore = best is null ? double.NaN : best.Statistics["netProfit"] / first,
        };
        if (best is null) return none;
        RunSetup held = setup.Between(days.BeginOf(first), long.MaxValue, cancellation);
        Ranking ranking = request.Ranking.With(held.Kind<OptimizationFitness>());
        Iterations iterations = new(held, strategy, ranking, request.IsIsolated, cancellation, null, Part, dataset);
        (OptimizedRun run, _) = iterations.Run(best.Parameters);
        return run.Error is { } error ? none with { Error = error } : none with
        {
            Rank = run.Rank, NetProfit = run.Statistics["netProfit"], MaxDrawdown = run.Statistics["maxDrawdown"],
            Trades = (int)run.Statistics["trades"],
        };
    }
}
