using System;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>Times of a script's bars in UTC, whatever zone the script sees.</summary>
public static class BarTimes
{
    /// <summary>Ends of the first bars of the primary series in UTC ticks.</summary>
    public static long[] EndUtcTicks(NinjaScriptBase script, int bars)
    {
        ArgumentNullException.ThrowIfNull(script);
        long[] ends = new long[bars];
        for (int bar = 0; bar < bars; bar++) ends[bar] = script.BarsArray[0].BarsSeries.GetUtcTicks(bar);
        return ends;
    }

    /// <summary>End of a bar of one of the script's series in UTC ticks.</summary>
    internal static long EndUtcTicks(NinjaScriptBase script, int series, int bar) =>
        script.BarsArray[series].BarsSeries.GetUtcTicks(bar);
}
