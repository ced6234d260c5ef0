using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.StrategyOrders;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>Feeds a run the bars of its view in the order of <see cref="BarFeed"/>, and shows each just before.</summary>
internal sealed class ViewedFeed(HistoryView view)
{
    private readonly Dictionary<SeriesKey, ViewedSeries> _series = [];

    /// <summary>The feed of a view; null where there is none.</summary>
    public static ViewedFeed? Of(HistoryView? view) => view is null ? null : new ViewedFeed(view);

    /// <summary>The series of that key as the run sees it; equal keys are one series.</summary>
    public BarsSeries Open(SeriesKey key, SeriesStore store)
    {
        if (!_series.TryGetValue(key, out ViewedSeries? viewed))
            _series[key] = viewed = ViewedSeries.Of(store.Historical(key), view);
        return viewed.Seen;
    }

    /// <summary>Feeds all bars; stops when the script asks for its end.</summary>
    public void Feed(NinjaScriptBase script, ScriptContext context, StrategyDesk? desk)
    {
        NinjaTrader.Data.Bars[] bars = script.BarsArray;
        ViewedSeries[] viewed =
            [.. bars.Select(one => _series.Values.First(series => ReferenceEquals(series.Seen, one.BarsSeries)))];
        int[] next = new int[bars.Length], until = Array.ConvertAll(bars, static one => one.Count);
        while (!context.EndRequested)
        {
            int series = BarFeed.Earliest(bars, next, until);
            if (series < 0) break;
            int index = next[series]++;
            viewed[series].Reveal(index);
            BarFeed.FeedBar(script, context, desk, bars[series].BarsSeries, series, index);
            view.AfterBar?.Invoke(script);
        }
    }
}
