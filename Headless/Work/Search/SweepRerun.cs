using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>Runs a variant as the whole backtest that it stands for.</summary>
internal sealed class SweepRerun : IDisposable
{
    private readonly RunSetup _setup;
    private readonly SweepPlan _plan;
    private readonly CancellationToken _cancellation;
    private readonly TemporaryPath _folder = TemporaryPath.NewFolder("nt8bridge-sweep-");

    /// <summary>Takes the data, and the models of the variants.</summary>
    public SweepRerun(RunSetup setup, SweepPlan plan, CancellationToken cancellation)
    {
        _setup = setup;
        _plan = plan;
        _cancellation = cancellation;
        Strategy = setup.StrategyToRun(SweepGround.Strategy);
    }

    /// <summary>The strategy.</summary>
    public Type Strategy { get; }

    /// <summary>Runs the first variant, and takes from it what all share.</summary>
    /// <exception cref="WorkException">See <see cref="SweepGround.Of"/>.</exception>
    public SweepGround Ground() => SweepGround.Of(
        _setup, Strategy, ModelFile(0), Settings(0), _plan.Operands, _cancellation);

    /// <summary>Runs a variant.</summary>
    public StrategyBase Run(long position, Action<NinjaScriptBase>? dataLoaded = null)
    {
        Dictionary<string, object> parameters = Settings(position);
        parameters["ModelFile"] = ModelFile(position);
        _setup.DataLoaded = dataLoaded;
        string key = string.Create(CultureInfo.InvariantCulture, $"variant {position}");
        var trial = Trial.Run(_setup, Strategy, key, parameters, null, _cancellation);
        _setup.DataLoaded = null;
        return trial.Error is { } error ? throw new WorkFailedException($"{key} failed: {error}") : (StrategyBase)trial.Script!;
    }

    /// <summary>A variant with all its statistics, after a whole backtest has confirmed each of its trades.</summary>
    /// <exception cref="WorkFailedException">The backtest has another trade.</exception>
    public SweptVariant Verified(long position, SweepWorker worker, in SweepNumbers numbers, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        TradeCollection whole = Run(position).SystemPerformance.AllTrades;
        worker.Make(position);
        if (Difference(whole, worker.Performance().AllTrades) is { } difference)
        {
            throw new WorkFailedException(
                $"variant {position} is not what its backtest is: {difference}; this is a fault of the sweep, please report it");
        }

        return new SweptVariant
        {
            Position = position, Parameters = _plan.Space.Told(position), Model = _plan.Json(position), Rank = numbers.Rank,
            Trades = whole.Count, Statistics = RunStatistics.Of(whole),
        };
    }

    /// <summary>The first trade that differs, in words; null when all are equal to the last bit.</summary>
    public static string? Difference(TradeCollection whole, TradeCollection swept)
    {
        for (int i = 0; i < Math.Min(whole.Count, swept.Count); i++)
        {
            string one = Text(whole[i]), other = Text(swept[i]);
            if (one != other) return $"trade {i + 1} of {whole.Count} is {one} in the backtest and {other} in the sweep";
        }

        if (whole.Count != swept.Count) return $"the backtest has {whole.Count} trades and the sweep {swept.Count}";
        IReadOnlyDictionary<string, double> ones = RunStatistics.Of(whole), others = RunStatistics.Of(swept);
        string? key = ones.Keys.FirstOrDefault(name =>
            BitConverter.DoubleToInt64Bits(ones[name]) != BitConverter.DoubleToInt64Bits(others[name]));
        return key is null ? null : string.Create(
            CultureInfo.InvariantCulture, $"{key} is {ones[key]:R} in the backtest and {others[key]:R} in the sweep");
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string Text(Trade trade) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Text(trade.Entry)} to {Text(trade.Exit)}, {trade.Quantity} for {trade.ProfitCurrency:R}, commission "
        + $"{trade.Commission:R}, MAE {trade.MaeCurrency:R}, MFE {trade.MfeCurrency:R}");

    private static string Text(Execution fill) => string.Create(
        CultureInfo.InvariantCulture,
        $"'{fill.Name}' {fill.MarketPosition} {fill.Time:yyyy-MM-dd HH:mm:ss} at {fill.Price:R} with {fill.Slippage:R}");

    private Dictionary<string, object> Settings(long position)
    {
        Dictionary<string, object> parameters = new(_setup.Parameters, StringComparer.Ordinal);
        IReadOnlyDictionary<string, string> told = _plan.Space.Told(position);
        foreach (SweepAxis axis in _plan.Space.Axes.Where(axis => axis.Reach == AxisReach.Orders))
            parameters[axis.Name] = told[axis.Name];
        return parameters;
    }

    private string ModelFile(long position)
    {
        string path = Path.Combine(_folder.Path, "model.json");
        File.WriteAllText(path, _plan.Json(position));
        return path;
    }
}
