using System;
using System.Collections.Generic;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>A plot as a strategy's chart shows it.</summary>
/// <param name="Name">The name of the plot, after that of the indicator where it is one's.</param>
/// <param name="IsOnPrices">Whether it lies on the bars' own panel.</param>
/// <param name="Values">A value for each bar; not a number where none was set.</param>
public sealed record PlotColumn(string Name, bool IsOnPrices, double[] Values)
{
    /// <summary>The plots of a script, and of the indicators that a strategy put on its chart.</summary>
    public static IReadOnlyList<PlotColumn> Of(NinjaScriptBase script, int bars)
    {
        ArgumentNullException.ThrowIfNull(script);
        List<PlotColumn> plots = [.. Own(script, bars, "")];
        foreach (IndicatorBase indicator in (script as StrategyBase)?.ChartIndicators ?? [])
            plots.AddRange(Own(indicator, bars, indicator.Name));
        return plots;
    }

    private static IEnumerable<PlotColumn> Own(NinjaScriptBase script, int bars, string owner)
    {
        for (int plot = 0; plot < script.Plots.Length; plot++)
        {
            string name = script.Plots[plot].Name;
            string full = owner.Length == 0 || owner == name ? name : owner + " " + name;
            yield return new PlotColumn(full, script.IsOverlay, Column(script.Values[plot], bars));
        }
    }

    private static double[] Column(Series<double> plot, int bars)
    {
        double[] values = new double[bars];
        for (int bar = 0; bar < bars; bar++)
            values[bar] = plot.IsValidDataPointAt(bar) ? plot.GetValueAt(bar) : double.NaN;
        return values;
    }
}
