using System;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>The bars of a script's primary series that it was called for, column by column.</summary>
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

    /// <summary>Copies the first bars of the primary series, so that the script need not be kept.</summary>
    public static BarColumns Of(NinjaScriptBase script, int bars)
    {
        ArgumentNullException.ThrowIfNull(script);
        BarsSeries series = script.BarsArray[0].BarsSeries;
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
