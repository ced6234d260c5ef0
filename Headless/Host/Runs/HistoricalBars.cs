using NinjaTrader.Data;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host;

/// <summary>
/// Feeds closed bars to a script: strictly by time, at equal stamps the primary series first, then the others in the
/// order they were added. Every bar: fills against it, OnBarUpdate, expiry of orders, end of session.
/// </summary>
internal static class HistoricalBars
{
    /// <summary>Goes on while the script is in Historical; <paramref name="until"/> holds, per series, the first index not to be fed.</summary>
    internal static void Feed(NinjaScriptBase script, ScriptContext context, Orders.IOrderDesk? desk, int[] until)
    {
        NinjaTrader.Data.Bars[] bars = script.BarsArray;
        if (bars.Length == 1)
        {
            BarsSeries only = bars[0].BarsSeries;
            for (int i = 0; i < until[0] && !context.EndRequested; i++) One(script, context, desk, only, 0, i);
            return;
        }

        var next = new int[bars.Length];
        while (!context.EndRequested)
        {
            int series = Earliest(bars, next, until);
            if (series < 0) break;
            One(script, context, desk, bars[series].BarsSeries, series, next[series]++);
        }
    }

    private static void One(NinjaScriptBase script, ScriptContext context, Orders.IOrderDesk? desk, BarsSeries bars, int series, int index)
    {
        context.UtcNow = bars.GetUtcTicks(index);
        if (desk is null)
        {
            script.CallOnBarUpdate(series, index, true);
            return;
        }

        script.MoveTo(series, index);
        desk.BeforeBar(series, index);
        script.CallOnBarUpdate(series, index, true);
        desk.AfterBar(series);
        if (!bars.BarsPeriod.IsDaily && bars.IsLastOfSession(index)) desk.SessionClosing(series, index);
    }

    private static int Earliest(NinjaTrader.Data.Bars[] bars, int[] next, int[] until)
    {
        int earliest = -1;
        long time = long.MaxValue;
        for (int i = 0; i < bars.Length; i++)
        {
            if (next[i] >= until[i]) continue;
            long stamp = bars[i].BarsSeries.GetUtcTicks(next[i]);
            if (stamp < time) (time, earliest) = (stamp, i);
        }

        return earliest;
    }
}
