using System;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.StrategyOrders;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// Feeds ticks to a script: live, or replayed in history. For each tick: the bars of every series, fills, OnBarUpdate of every
/// series that it moves, then OnMarketData.
/// </summary>
internal sealed class TickFeed
{
    private readonly ScriptContext _context;
    private readonly StrategyDesk? _desk;
    private readonly LiveSeries[] _series;
    private readonly int[] _builtBy;

    internal TickFeed(ScriptContext context, StrategyDesk? desk, BarsBuilder[] builders, int[] closedBars)
    {
        _context = context;
        _desk = desk;
        _series = builders.Select((builder, i) => new LiveSeries(context, desk, builder, i, closedBars[i])).ToArray();
        _builtBy = builders.Select(builder => Array.IndexOf(builders, builder)).ToArray();
    }

    /// <summary>Ticks taken.</summary>
    internal long Ticks { get; private set; }

    /// <summary>Bars of the primary series that closed.</summary>
    internal int BarsClosed => _series[0].BarsClosed;

    internal void Take(Instrument instrument, in Tick tick)
    {
        Ticks++;
        _context.UtcNow = tick.UtcTicks;
        _context.RunLater();
        Quote quote = _context.Quotes.Of(instrument);
        bool bidMoved = !double.IsNaN(tick.Bid) && tick.Bid != quote.Bid;
        bool askMoved = !double.IsNaN(tick.Ask) && tick.Ask != quote.Ask;
        if (bidMoved) quote.Bid = tick.Bid;
        if (askMoved) quote.Ask = tick.Ask;
        (quote.Last, quote.LastSize) = (tick.Price, tick.Size);
        if (!_context.IsHistorical) _desk?.OnTick(instrument, _context.Now, tick.Price, tick.Bid, tick.Ask);
        for (int i = 0; i < _series.Length; i++)
        {
            if (!_series[i].IsOf(instrument)) continue;
            // Two equal series share their bars: one tick counts once.
            if (_builtBy[i] == i) _series[i].Build(tick);
            else _series[i].BuiltBy(_series[_builtBy[i]]);
        }

        foreach (LiveSeries series in _series)
        {
            if (series.IsOf(instrument) && !_context.EndRequested) series.Update(tick);
        }

        foreach (LiveSeries series in _series)
        {
            if (series.IsOf(instrument) && !_context.EndRequested) series.TellMarketData(tick, bidMoved, askMoved);
        }
    }

    /// <summary>The data ends: what forms, closes.</summary>
    internal void CloseForming()
    {
        foreach (LiveSeries series in _series)
        {
            if (!_context.EndRequested) series.CloseForming();
        }
    }

    /// <summary>How many bars of each series are behind the script.</summary>
    internal int[] ClosedBars => Array.ConvertAll(_series, series => series.NextToClose);
}
