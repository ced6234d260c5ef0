using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>What a script showed at each bar as it stood then, which is all that a trader could have known.</summary>
internal sealed class RunLog
{
    /// <summary>
    /// How many past bars are looked at after each bar. A value that is set anew further back is found at the end of the run,
    /// without the bar at which it was.
    /// </summary>
    private const int Back = 128;

    private readonly WorkingOrders _orders = new();
    private readonly List<double> _values = [];
    private List<double>[] _shown = [];

    /// <summary>The bars in the order in which the script was called for them.</summary>
    public List<CheckedMoment> Moments { get; } = [];

    /// <summary>What is written down at each of them.</summary>
    public IReadOnlyList<CheckedColumn> Columns { get; private set; } = [];

    /// <summary>Values of past bars that were set anew.</summary>
    public List<PastChange> PastChanges { get; } = [];

    /// <summary>What became of the orders.</summary>
    public IReadOnlyList<OrderLine> OrderLines => _orders.Lines;

    /// <summary>Number of orders.</summary>
    public int Orders => _orders.Count;

    /// <summary>Number of bars of the primary series.</summary>
    public int Bars => Moments.Count == 0 ? 0 : Moments[^1].Primary + 1;

    /// <summary>Why the run did not come to its end; null when it did.</summary>
    public WorkText? Error { get; private set; }

    /// <summary>The value of a column at one of <see cref="Moments"/>; not a number where there was none.</summary>
    public double this[int moment, int column] => _values[(moment * Columns.Count) + column];

    /// <summary>A bar is over.</summary>
    public void AfterBar(NinjaScriptBase script)
    {
        if (Moments.Count == 0)
        {
            Columns = CheckedColumn.Of(script);
            _shown = [.. Columns.Select(static _ => new List<double>())];
        }

        int series = script.BarsInProgress, primary = script.CurrentBars[0], moment = Moments.Count;
        long utcTicks = Host.Runs.BarTimes.EndUtcTicks(script, series, script.CurrentBars[series]);
        Moments.Add(new CheckedMoment(utcTicks, series, script.CurrentBars[series], primary));
        foreach (CheckedColumn column in Columns) _values.Add(column.Newest());
        if (script is StrategyBase strategy) _orders.After(strategy, moment);
        LookBack(moment, primary, Math.Max(0, primary - Back));
    }

    /// <summary>The run is over.</summary>
    public void End(WorkText? error)
    {
        Error = error;

        // What was set further back than is looked at after each bar.
        if (error is null && Moments.Count > 0) LookBack(Moments.Count - 1, Moments[^1].Primary, 0);
    }

    private void LookBack(int moment, int primary, int first)
    {
        for (int column = 0; column < Columns.Count; column++)
        {
            if (Columns[column].Kind != CheckedKind.Plot) continue;
            Series<double> series = Columns[column].Read()!;
            List<double> shown = _shown[column];
            for (int bar = first; bar < primary && bar < shown.Count; bar++)
            {
                double value = CheckedColumn.At(series, bar);
                if (value.Equals(shown[bar])) continue;
                PastChanges.Add(new PastChange(moment, column, bar, shown[bar], value));
                shown[bar] = value;
            }

            while (shown.Count < primary) shown.Add(double.NaN);
            if (primary < 0) continue;
            double newest = CheckedColumn.At(series, primary);
            if (shown.Count == primary) shown.Add(newest);
            else shown[primary] = newest;
        }
    }
}
