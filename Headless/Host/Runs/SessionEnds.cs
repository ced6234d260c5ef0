using System;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>Where a script's sessions end, as the host sees it when it closes positions.</summary>
internal static class SessionEnds
{
    /// <summary>For each bar of the primary series whether its session ends with it.</summary>
    public static bool[] Of(NinjaScriptBase script)
    {
        ArgumentNullException.ThrowIfNull(script);
        NinjaTrader.Data.BarsSeries series = script.BarsArray[0].BarsSeries;
        bool[] ends = new bool[series.Count];
        for (int bar = 0; bar < ends.Length; bar++) ends[bar] = series.IsLastOfSession(bar);
        return ends;
    }
}
