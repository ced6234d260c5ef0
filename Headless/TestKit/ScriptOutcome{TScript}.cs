using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Testing;

/// <summary>What a script did in a run, and assertions about it. Bars are counted as CurrentBar counts them, from 0.</summary>
/// <typeparam name="TScript">The script's class.</typeparam>
public sealed partial class ScriptOutcome<TScript>
    where TScript : NinjaScriptBase
{
    private readonly ScriptRun _last;
    private readonly ScriptJournal _journal;
    private readonly Lazy<IReadOnlyList<PlotColumn>> _plots;
    private readonly Lazy<IReadOnlyList<RunDrawing>> _drawings;

    internal ScriptOutcome(ScriptRun[] runs, ScriptJournal journal, IReadOnlyList<FaultCount> faultCounts)
    {
        _last = runs[^1];
        _journal = journal;
        FaultCounts = faultCounts;
        Fills = [.. runs.SelectMany((run, i) => RunReader.Fills(run, isFirst: i == 0))];
        Orders = [.. runs.SelectMany((run, i) => RunReader.Orders(run, isFirst: i == 0))];
        Trades = [.. runs.SelectMany((run, i) => RunReader.Trades(run, isFirst: i == 0))];
        _plots = new(() => PlotColumn.Of(Script, Bars));
        _drawings = new(() => RunReader.Drawings(Script));
    }

    /// <summary>The script itself, with what its properties hold in the end.</summary>
    public TScript Script => (TScript)_last.Script;

    /// <summary>Bars of the chart that the script was called for.</summary>
    public int Bars => _last.BarsProcessed;

    /// <summary>What ended the script; null unless it threw and <see cref="ScriptTest{TScript}.MayThrow"/> allowed it.</summary>
    public ScriptFault? Fault { get; init; }

    /// <summary>Its fills, oldest first.</summary>
    public IReadOnlyList<RunFill> Fills { get; }

    /// <summary>Its orders, in the order in which they were sent.</summary>
    public IReadOnlyList<RunOrder> Orders { get; }

    /// <summary>Its trades, in the order in which they were closed.</summary>
    public IReadOnlyList<RunTrade> Trades { get; }

    /// <summary>How often each platform fault happened.</summary>
    public IReadOnlyList<FaultCount> FaultCounts { get; }

    /// <summary>What it wrote by Print, oldest first.</summary>
    public IReadOnlyList<string> Prints => Texts(OutputKind.Print);

    /// <summary>What stands in the log: what it wrote by Log, and what the platform said of it.</summary>
    public IReadOnlyList<string> Log => Texts(OutputKind.Log);

    /// <summary>The values of each plot, by name; those of indicators that a strategy put on its chart too.</summary>
    public IReadOnlyDictionary<string, double[]> Plots =>
        _plots.Value.GroupBy(plot => plot.Name).ToDictionary(group => group.Key, group => group.First().Values);

    /// <summary>What it drew, on its own and by the indicators on its chart.</summary>
    public IReadOnlyList<RunDrawing> Drawings => _drawings.Value;

    /// <summary>The performance of a strategy's trades.</summary>
    /// <exception cref="ScriptTestException">It is no strategy.</exception>
    public SystemPerformance Performance => (_last.Script as StrategyBase)?.SystemPerformance
        ?? throw new ScriptTestException($"{_last.Script.Name} is no strategy, so that it has no performance.");

    /// <summary>The values of a plot, one for each bar; not a number where the script set none.</summary>
    /// <exception cref="ScriptTestException">There is no such plot.</exception>
    public double[] Plot(string name) => Plots.TryGetValue(name, out double[]? values)
        ? values
        : throw new ScriptTestException($"There is no plot '{name}'; there is {Listed(Plots.Keys)}.");

    /// <summary>The position after a bar: contracts, above 0 long, below 0 short.</summary>
    public int PositionAfter(int bar) => Fills.Where(fill => fill.Bar <= bar).Sum(fill => fill.Signed);

    /// <summary>A line of Strategy Analyzer's summary, as "Total net profit" or "netProfit" names it.</summary>
    /// <exception cref="ScriptTestException">There is no such line, or it is no strategy.</exception>
    public double Statistic(string name) => StatisticsTable.Find(name) is { } line
        ? line.Of(Performance.AllTrades)
        : throw new ScriptTestException(
            $"There is no statistic '{name}'; there is {Listed(StatisticsTable.All.Select(line => line.Label))}.");

    private static string Listed(IEnumerable<string> names)
    {
        string list = string.Join(", ", names.Select(name => $"'{name}'"));
        return list.Length == 0 ? "none" : list;
    }

    private string[] Texts(OutputKind kind)
    {
        string[] texts = _journal.Texts(kind);
        return _journal.Written == _journal.Lines.Length
            ? texts
            : throw new ScriptTestException($"The script wrote {_journal.Written:N0} lines, of which not all are kept.");
    }
}
