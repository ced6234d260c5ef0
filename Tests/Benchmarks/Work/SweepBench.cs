using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Benchmarks.Work;

/// <summary>
/// One grid as a sweep makes it and as an optimisation does, on one thread. Both are made by the very parts that the commands
/// use; the trades of the combinations that the optimisation is timed with are compared before.
/// </summary>
internal sealed class SweepBench : IDisposable
{
    /// <summary>Combinations of the grid that the optimisation is timed with, spread over all of it.</summary>
    public const int Optimized = 6;

    private readonly RunSetup _setup;
    private readonly SweepRerun _rerun;
    private readonly SweepPlan _plan;
    private readonly SweepGround _ground;
    private readonly double[][] _settings;
    private readonly Iterations _iterations;
    private readonly IReadOnlyDictionary<string, string>[] _chosen;

    /// <summary>Reads the data, makes what all variants share, and compares.</summary>
    public SweepBench(RunSettings settings, string model, params (string Name, string Values)[] axes)
    {
        (IReadOnlyList<SweepAxis> parts, _) =
            SweepSettings.Part(axes.ToDictionary(axis => axis.Name, axis => (object)axis.Values));
        _plan = new SweepPlan(ModelTemplate.Read(model), parts);
        _setup = RunSetup.Load(settings, null, CancellationToken.None);
        _rerun = new SweepRerun(_setup, _plan, CancellationToken.None);
        _settings = [.. parts.Select(axis => SweepSettings.Numbers(axis, _rerun.Strategy))];
        _ground = _rerun.Ground();
        _iterations = new Iterations(
            _setup, _rerun.Strategy, Ranking.Parse("netProfit"), isIsolated: false, CancellationToken.None);
        string folder = Directory.CreateTempSubdirectory("nt8bridge-benchmark-").FullName;
        long[] positions = [.. Enumerable.Range(0, Optimized).Select(i => ((2 * i) + 1) * _plan.Space.Count / (2 * Optimized))];
        _chosen = [.. positions.Select((position, i) => Chosen(position, Path.Combine(folder, $"{i}.json")))];
        Compare(positions);
    }

    /// <summary>Number of variants of the grid.</summary>
    public long Count => _plan.Space.Count;

    /// <summary>Makes so many variants, from the first on, on this thread; the best profit.</summary>
    public double Sweep(int variants)
    {
        SweepWorker worker = new(_plan, _ground, _setup, new SweepRanking(Ranking.Parse("netProfit")), _settings);
        double best = double.NegativeInfinity;
        for (int i = 0; i < variants; i++) best = Math.Max(best, worker.Make(i % Count).Rank);
        return best;
    }

    /// <summary>The same as runs of an optimisation; the best profit.</summary>
    public double Optimize()
    {
        double best = double.NegativeInfinity;
        foreach (IReadOnlyDictionary<string, string> one in _chosen) best = Math.Max(best, _iterations.Run(one).Run.Rank);
        return best;
    }

    /// <summary>Runs the strategy once and makes columns and bits of it: what a sweep does before its first variant.</summary>
    public double Ground() => _rerun.Ground().Market.Count;

    /// <inheritdoc/>
    public void Dispose()
    {
        _rerun.Dispose();
        _setup.Dispose();
    }

    private Dictionary<string, string> Chosen(long position, string model)
    {
        File.WriteAllText(model, _plan.Json(position));
        IReadOnlyDictionary<string, string> told = _plan.Space.Told(position);
        Dictionary<string, string> chosen = new() { ["ModelFile"] = model };
        foreach (SweepAxis axis in _plan.Space.Axes.Where(axis => axis.Reach == AxisReach.Orders))
            chosen[axis.Name] = told[axis.Name];
        return chosen;
    }

    private void Compare(long[] positions)
    {
        SweepWorker worker = new(_plan, _ground, _setup, new SweepRanking(Ranking.Parse("netProfit")), _settings);
        int trades = 0;
        foreach (long position in positions)
        {
            TradeCollection whole = _rerun.Run(position).SystemPerformance.AllTrades;
            worker.Make(position);
            trades += whole.Count;
            if (SweepRerun.Difference(whole, worker.Performance().AllTrades) is { } difference)
                throw new InvalidDataException($"variant {position} of {Count}: {difference}");
        }

        if (trades == 0) throw new InvalidDataException("no variant of the grid trades, so that nothing is compared.");
    }
}
