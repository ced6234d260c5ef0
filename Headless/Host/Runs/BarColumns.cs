using System;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>Bars of a series, column by column.</summary>
/// <param name="EndUtcTicks">End of each bar.</param>
/// <param name="Open">Opening prices.</param>
/// <param name="High">Highest prices.</param>
/// <param name="Low">Lowest prices.</param>
/// <param name="Close">Closing prices.</param>
/// <param name="Volume">Traded volumes.</param>
public sealed record BarColumns(long[] EndUtcTicks, double[] Open, double[] High, double[] Low, double[] Close, long[] Volume)
{
    /// <summary>Number of bars.</summary>
    public int Count => EndUtcTicks.Length;

    /// <summary>Copies the first bars of one of a script's series, so that the script need not be kept.</summary>
    /// <param name="script">A script with its data.</param>
    /// <param name="bars">How many bars.</param>
    /// <param name="index">Which series: 0 for the primary one.</param>
    public static BarColumns Of(NinjaScriptBase script, int bars, int index = 0)
    {
        ArgumentNullException.ThrowIfNull(script);
        BarsSeries series = script.BarsArray[index].BarsSeries;
        BarColumns columns = new(
            new long[bars], new double[bars], new double[bars], new double[bars], new double[bars], new long[bars]);
        for (int bar = 0; bar < bars; bar++)
        {
            columns.EndUtcTicks[bar] = series.GetUtcTicks(bar);
            columns.Open[bar] = series.GetOpen(bar);
            columns.High[bar] = series.GetHigh(bar);
            columns.Low[bar] = series.GetLow(bar);
            columns.Close[bar] = series.GetClose(bar);
            columns.Volume[bar] = series.GetVolume(bar);
        }

        return columns;
    }
}
