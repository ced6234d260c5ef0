using System.Runtime.CompilerServices;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.StrategyOrders;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// Feeds the closed bars of history to a script: strictly by time, at equal stamps the primary series first, then the others in
/// the order they were added. For each bar: fills, OnBarUpdate, expiry of orders, and after a session's last bar the closing of
/// positions.
/// </summary>
internal static class BarFeed
{
    /// <summary>
    /// Feeds each series up to the index that <paramref name="until"/> holds for it, without that one; stops when the script asks
    /// for its end.
    /// </summary>
    internal static void Feed(NinjaScriptBase script, ScriptContext context, StrategyDesk? desk, int[] until)
    {
        NinjaTrader.Data.Bars[] bars = script.BarsArray;
        if (bars.Length == 1)
        {
            BarsSeries only = bars[0].BarsSeries;
            for (int i = 0; i < until[0] && !context.EndRequested; i++) FeedBar(script, context, desk, only, 0, i);
            return;
        }

        int[] next = new int[bars.Length];
        while (!context.EndRequested)
        {
            int series = Earliest(bars, next, until);
            if (series < 0) break;
            FeedBar(script, context, desk, bars[series].BarsSeries, series, next[series]++);
        }
    }

    /// <summary>Feeds one bar that the series has.</summary>
    // The loop around it runs once, and the runtime makes better code only of what is called again and again.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void FeedBar(
        NinjaScriptBase script, ScriptContext context, StrategyDesk? desk, BarsSeries bars, int series, int index)
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
        if (!bars.BarsPeriod.IsDaily && bars.IsLastOfSession(index)) desk.SessionClosing(series);
    }

    /// <summary>The series whose next bar is the earliest, the lowest of equals; −1 when all have been fed.</summary>
    internal static int Earliest(NinjaTrader.Data.Bars[] bars, int[] next, int[] until)
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
