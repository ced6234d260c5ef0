using System;
using System.Collections.Generic;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>Where a script's sessions begin, as its chart shows the breaks between them.</summary>
public static class SessionBegins
{
    /// <summary>
    /// The bars of the primary series that are the first of a session, the very first bar left out; none for daily and longer
    /// bars, each of which is a session or more.
    /// </summary>
    /// <param name="script">A script with its data.</param>
    /// <param name="bars">How many bars of the series are looked at.</param>
    public static IReadOnlyList<int> Of(NinjaScriptBase script, int bars)
    {
        ArgumentNullException.ThrowIfNull(script);
        NinjaTrader.Data.Bars series = script.BarsArray[0];
        List<int> begins = [];
        if (series.BarsPeriod.IsDaily) return begins;
        for (int bar = 1; bar < bars; bar++)
        {
            if (series.BarsSeries.IsFirstOfSession(bar)) begins.Add(bar);
        }

        return begins;
    }
}
