using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>Replays the held ticks of all instruments of a run in order of time.</summary>
internal static class TickReplay
{
    /// <summary>Feeds the ticks before <paramref name="untilUtcTicks"/>; stops when the script asks for its end.</summary>
    internal static void Feed(
        TickFeed feed, ScriptContext context, SeriesStore store, IEnumerable<Instrument> instruments, long untilUtcTicks)
    {
        PriceHistory[] histories = instruments.Distinct().Select(store.HistoryOf).ToArray();
        PriceHistory? without = histories.FirstOrDefault(h => h.Ticks.Length == 0);
        if (without is not null)
            throw new InvalidOperationException($"Tick Replay needs ticks, and there are none of {without.Instrument.FullName}.");
        var next = new int[histories.Length];
        while (!context.EndRequested)
        {
            int earliest = -1;
            long time = untilUtcTicks;
            for (int i = 0; i < histories.Length; i++)
            {
                if (next[i] == histories[i].Ticks.Length) continue;
                long stamp = histories[i].Ticks[next[i]].UtcTicks;
                if (stamp < time) (time, earliest) = (stamp, i);
            }

            if (earliest < 0) return;
            feed.OnTick(histories[earliest].Instrument, histories[earliest].Ticks[next[earliest]++]);
        }
    }
}
