using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NinjaTrader.Core;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Optimizers;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// Lets a script's optimizer choose the parameters of a strategy. The runs that it asks for go on beside it, as many at once as
/// there are cores; the first one alone, since it tells of wrong parameters.
/// </summary>
/// <param name="optimizer">Class of the optimizer.</param>
/// <param name="strategy">The strategy as its parameters stand before they vary; it does not run itself.</param>
/// <param name="parameters">What to vary.</param>
/// <param name="iterate">Makes a run: its number, counted from 0, and the values of the parameters in their order.</param>
/// <param name="isOneByOne">Whether no two runs go on at the same time.</param>
/// <param name="progress">Told the share of the optimizer's number of iterations that is done.</param>
internal sealed class OptimizerRun(
    Type optimizer, StrategyBase strategy, IReadOnlyList<Parameter> parameters, Func<int, object[], IterationResult> iterate,
    IProgress<double> progress, bool isOneByOne, CancellationToken cancellation) : IIterations, IProgress, IDisposable
{
    private readonly BestIterations _best = new();
    private readonly SemaphoreSlim _free = new(isOneByOne ? 1 : Environment.ProcessorCount);
    private readonly List<Task> _running = [];
    private int _begun;
    private int _done;
    private long _thinksSince;

    /// <summary>Told how many runs the optimizer means to make, before each.</summary>
    public event Action<long>? Planned;

    /// <summary>
    /// For how long the optimizer's own code goes on without asking for a run or for the end of those it asked for.
    /// </summary>
    public TimeSpan Thinks => Interlocked.Read(ref _thinksSince) is var since and not 0
        ? TimeSpan.FromMilliseconds(Environment.TickCount64 - since)
        : TimeSpan.Zero;

    /// <inheritdoc/>
    public IProgress Progress => this;

    /// <inheritdoc/>
    public bool IsAborted => cancellation.IsCancellationRequested;

    /// <inheritdoc/>
    public string Message { get; set; } = string.Empty;

    /// <summary>Takes the optimizer through its life; it returns when all runs have ended.</summary>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public void Run()
    {
        IsThinking(true);
        foreach (Parameter parameter in parameters) strategy.OptimizationParameters.Add(parameter);
        Optimizer script = PlainScript.Make<Optimizer>(optimizer, made =>
        {
            made.Strategies.Add(strategy);
            made.Iterations = this;
        });
        try
        {
            script.Optimize();
        }
        finally
        {
            // Also after an exception no run is left behind; what the runs throw is thrown here.
            Wait(script);
        }

        PlainScript.End(script);
    }

    /// <inheritdoc/>
    public void Run(Optimizer optimizer)
    {
        IsThinking(false);
        Begin(optimizer);
        IsThinking(true);
    }

    private void Begin(Optimizer optimizer)
    {
        cancellation.ThrowIfCancellationRequested();
        int number = _begun++;
        int wanted = optimizer.KeepBestResults;
        long planned = Math.Max(1, optimizer.NumberOfIterations);
        Planned?.Invoke(optimizer.NumberOfIterations);
        object[] values = parameters.Select(parameter => ScriptFactory.ConvertTo(parameter)).ToArray();
        if (number == 0)
        {
            Iterate();
            return;
        }

        _running.RemoveAll(static run => run.IsCompletedSuccessfully);
        _free.Wait(cancellation);
        _running.Add(Task.Run(
            () =>
            {
                try
                {
                    Iterate();
                }
                finally
                {
                    _free.Release();
                }
            },
            cancellation));

        void Iterate()
        {
            _best.Add(number, values, iterate(number, values), wanted);
            progress.Report(Math.Min(1, (double)Interlocked.Increment(ref _done) / planned));
        }
    }

    /// <inheritdoc/>
    public void Wait(Optimizer optimizer)
    {
        IsThinking(false);
        Task.WhenAll(_running).GetAwaiter().GetResult();
        _running.Clear();
        optimizer.Results = _best.Best(optimizer.KeepBestResults);
        IsThinking(true);
    }

    /// <summary>Nothing to do: the runs themselves tell how far the optimisation has come.</summary>
    public void PerformStep()
    {
    }

    private void IsThinking(bool thinks) => Interlocked.Exchange(ref _thinksSince, thinks ? Environment.TickCount64 : 0);

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();
}
