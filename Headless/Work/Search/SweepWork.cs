using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// Makes variants of a signal model and of the product's strategy: what all share is computed once, by the engine and the host
/// themselves, and a variant is bit work and a walk from signal to signal.
/// </summary>
public static class SweepWork
{
    /// <summary>More variants are not kept at once; some of them can be drawn.</summary>
    public const long MostVariants = 20_000_000;

    /// <summary>Variants that a thread takes at a time.</summary>
    private const int Chunk = 512;

    /// <summary>Makes all variants, or those drawn, ranks them, and runs the best once more as whole backtests.</summary>
    /// <exception cref="WorkException">
    /// The request is wrong, a file does not fit, something is asked that a sweep would not do as a backtest does it, or a whole
    /// backtest has given something else.
    /// </exception>
    /// <exception cref="Data.InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static SweepResult Run(
        SweepRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Check(request);
        (IReadOnlyList<SweepAxis> axes, Dictionary<string, object> parameters) = SweepSettings.Part(request.Settings.Parameters);
        SweepRanking ranking = new(request.Ranking);
        SweepPlan plan = PlanOf(request, axes);
        DrawnVariants variants = new(plan.Space, request.Random, request.Seed);
        if (variants.Count > MostVariants)
        {
            throw new WrongRequestException(
                RequestPart.Parameters,
                $"{variants.Count:N0} variants are above {MostVariants:N0}; widen the steps, or draw by {RequestPart.Random}.");
        }

        using var setup = RunSetup.Load(request.Settings with { Parameters = parameters }, progress, cancellation);
        using SweepRerun rerun = new(setup, plan, cancellation);
        double[][] settings =
        [
            .. plan.Space.Axes.Skip(plan.Space.FirstOfOrders).Select(axis => SweepSettings.Numbers(axis, rerun.Strategy)),
        ];
        SweepGround ground = rerun.Ground();
        SweepNumbers[] made = Make(
            variants, () => new SweepWorker(plan, ground, setup, ranking, settings),
            new StepShare(progress, string.Create(CultureInfo.InvariantCulture, $"{variants.Count:N0} variants")), cancellation);
        int[] ranked = RankedBy(request, made);
        SweepWorker again = new(plan, ground, setup, ranking, settings);
        SweptVariant[] best =
        [
            .. ranked.Take(request.Top).Select(place => rerun.Verified(variants[place], again, made[place], cancellation)),
        ];
        return new SweepResult(new MadeVariants(plan.Space, variants, made, ranked))
        {
            Ranking = request.Ranking,
            Best = best,
            Bars = ground.Market.Count,
            Bytes = ground.Bytes + (made.Length * 80L),
            Warnings = [.. setup.Warnings, .. setup.Limits.Watch.Incidents],
            Files = setup.Data.Files,
            BarsReplaced = setup.Data.BarsReplaced,
        };
    }

    private static void Check(SweepRequest request)
    {
        if (request.Random is { } count && count < 1)
            throw new WrongRequestException(RequestPart.Random, $"{count} is no number of variants, which is 1 or more.");
        if (request.Settings.IsTickReplay)
            throw new WrongRequestException(RequestPart.TickReplay, $"a sweep works on closed bars; use optimize for it.");
        if (request.Settings.Template is not null)
        {
            throw new WrongRequestException(
                RequestPart.Template, $"a sweep takes none; say its values by {RequestPart.Parameters}.");
        }

        if (request.Settings.Scripts.Count > 0)
        {
            throw new WrongRequestException(
                RequestPart.Scripts, $"a sweep is of the product's own {SweepGround.Strategy}; use optimize for others.");
        }
    }

    private static SweepPlan PlanOf(SweepRequest request, IReadOnlyList<SweepAxis> axes)
    {
        string path = request.Model ?? "the built-in model";
        try
        {
            string json = request.Model is null ? SignalModel.DefaultJson() : File.ReadAllText(request.Model);
            return new SweepPlan(ModelTemplate.Read(json), axes);
        }
        catch (SignalModelException e)
        {
            throw new UnusableFileException(
                path, $"{(e.Path.Length == 0 ? "" : e.Path + ": ")}{e.Reason}", $"mend the model", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException(path, $"it cannot be read: {e.Message}", $"name a model's JSON file", e);
        }
    }

    private static SweepNumbers[] Make(
        DrawnVariants variants, Func<SweepWorker> newWorker, StepShare share, CancellationToken cancellation)
    {
        var made = new SweepNumbers[variants.Count];
        int chunks = (int)((variants.Count + Chunk - 1) / Chunk), done = 0;
        Parallel.For(
            0, chunks,
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            newWorker,
            (chunk, _, worker) =>
            {
                int begin = chunk * Chunk, end = (int)Math.Min(variants.Count, begin + (long)Chunk);
                for (int place = begin; place < end; place++) made[place] = worker.Make(variants[place]);
                share.Report((double)Interlocked.Increment(ref done) / chunks);
                return worker;
            },
            static _ => { });
        return made;
    }

    /// <summary>
    /// Places in the order of their rank: best first, equal ones as they were asked for, those without a trade last.
    /// </summary>
    private static int[] RankedBy(SweepRequest request, SweepNumbers[] made)
    {
        int[] places = new int[made.Length];
        for (int place = 0; place < places.Length; place++) places[place] = place;
        Array.Sort(places, (a, b) =>
        {
            int byTrades = (made[b].Trades > 0).CompareTo(made[a].Trades > 0);
            if (byTrades != 0) return byTrades;
            int byRank = made[a].Trades == 0
                ? 0 : request.Ranking.Goodness(made[b].Rank).CompareTo(request.Ranking.Goodness(made[a].Rank));
            return byRank != 0 ? byRank : a.CompareTo(b);
        });
        return places;
    }
}
