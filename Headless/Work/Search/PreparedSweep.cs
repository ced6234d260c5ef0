using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>A sweep of which all is known that its variants share; it makes and confirms any of them.</summary>
internal sealed class PreparedSweep : IDisposable
{
    /// <summary>Variants that a thread takes at a time.</summary>
    private const int Chunk = 512;

    /// <summary>Bytes of the numbers of a variant and of its place in the ranking.</summary>
    private const long BytesOfVariant = 80;

    private readonly RunSetup _setup;
    private readonly SweepRerun _rerun;
    private readonly SweepRanking _ranking;
    private readonly IProgress<WorkProgress>? _progress;

    private PreparedSweep(
        SweepRequest request, SweepPlan plan, DrawnVariants variants, SweepRanking ranking, RunSetup setup,
        IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        Request = request;
        Plan = plan;
        Variants = variants;
        _ranking = ranking;
        _setup = setup;
        _progress = progress;
        _rerun = new SweepRerun(setup, plan, cancellation);
        try
        {
            Settings =
            [
                .. plan.Space.Axes.Skip(plan.Space.FirstOfOrders)
                    .Select(axis => SweepSettings.Numbers(axis, _rerun.Strategy)),
            ];
            Ground = _rerun.Ground();
        }
        catch
        {
            _rerun.Dispose();
            throw;
        }
    }

    /// <summary>What was asked for.</summary>
    public SweepRequest Request { get; }

    /// <summary>Text of the model, as the file has it.</summary>
    public required string Model { get; init; }

    /// <summary>The model as it is read.</summary>
    public SweepPlan Plan { get; }

    /// <summary>The variants that are made: all, or those drawn.</summary>
    public DrawnVariants Variants { get; }

    /// <summary>Bars, terms and bits.</summary>
    public SweepGround Ground { get; }

    /// <summary>The values of the axes of orders.</summary>
    public double[][] Settings { get; }

    /// <summary>The order of the ranking.</summary>
    public VariantOrder Order => new(Request.Ranking);

    /// <summary>What the result rests on and a reader has to know first, a sentence each.</summary>
    public IReadOnlyList<string> Warnings => [.. _setup.Warnings, .. _setup.Limits.Watch.Incidents];

    /// <summary>What became of the rows of each file.</summary>
    public IReadOnlyList<InputCount> Files => _setup.Data.Files;

    /// <summary>Bars that were not used because ticks replace them.</summary>
    public int BarsReplaced => _setup.Data.BarsReplaced;

    /// <summary>Bytes held for so many variants together.</summary>
    public long BytesOf(long variants) => Ground.Bytes + (variants * BytesOfVariant);

    /// <summary>Checks the request, reads the data, and runs the first variant.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="check">Told the number of variants before anything is read; it may refuse them.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellation">Set when the user interrupts.</param>
    public static PreparedSweep Of(
        SweepRequest request, Action<long> check, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        SweepCheck.Of(request);
        (IReadOnlyList<SweepAxis> axes, Dictionary<string, object> parameters) = SweepSettings.Part(request.Settings.Parameters);
        SweepRanking ranking = new(request.Ranking);
        string model = ModelText.Of(request);
        SweepPlan plan = ModelText.PlanOf(request, model, axes);
        SweepCheck.OfDrawn(request, plan.Space.Count);
        DrawnVariants variants = new(plan.Space, request.Random, request.Seed);
        check(variants.Count);
        var setup = RunSetup.Load(request.Settings with { Parameters = parameters }, progress, cancellation);
        try
        {
            return new PreparedSweep(request, plan, variants, ranking, setup, progress, cancellation) { Model = model };
        }
        catch
        {
            setup.Dispose();
            throw;
        }
    }

    /// <summary>Makes variants, on all cores, and ranks them.</summary>
    /// <param name="first">Place of the first one among those that are made.</param>
    /// <param name="count">How many.</param>
    /// <param name="cancellation">Set when the user interrupts.</param>
    /// <exception cref="StoppedWorkException">The work was cancelled.</exception>
    public MadeVariants Make(long first, int count, CancellationToken cancellation)
    {
        StepShare share = new(_progress, string.Create(CultureInfo.InvariantCulture, $"{count:N0} variants"));
        var made = new SweepNumbers[count];
        int chunks = (int)((count + (long)Chunk - 1) / Chunk), done = 0;
        try
        {
            Parallel.For(
                0, chunks,
                new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
                NewWorker,
                (chunk, _, worker) =>
                {
                    int begin = chunk * Chunk, end = (int)Math.Min(count, begin + (long)Chunk);
                    for (int place = begin; place < end; place++) made[place] = worker.Make(Variants[first + place]);
                    share.Report((double)Interlocked.Increment(ref done) / chunks);
                    return worker;
                },
                static _ => { });
        }
        catch (OperationCanceledException e)
        {
            throw NothingKept.Of(Math.Min(count, done * (long)Chunk), count, e);
        }

        int[] order = Order.Places(made, place => Variants[first + place]);
        return new MadeVariants(Plan.Space, Variants, first, made, order);
    }

    /// <summary>The best ones, each after a whole backtest has confirmed it, with all that a result tells.</summary>
    /// <exception cref="WorkFailedException">A backtest has another trade.</exception>
    public SweepResult Confirmed(IRankedVariants variants, CancellationToken cancellation)
    {
        SweepWorker worker = NewWorker();
        SweptVariant[] best =
        [
            .. variants.BestFirst().Take(Request.Top)
                .Select(one => _rerun.Verified(one.Position, worker, one.Numbers, cancellation)),
        ];
        return new SweepResult(variants)
        {
            Ranking = Request.Ranking,
            Best = best,
            Bars = Ground.Market.Count,
            Bytes = BytesOf(variants.Count),
            Warnings = Warnings,
            Files = Files,
            BarsReplaced = BarsReplaced,
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rerun.Dispose();
        _setup.Dispose();
    }

    private SweepWorker NewWorker() => new(Plan, Ground, _setup, _ranking, Settings);
}
