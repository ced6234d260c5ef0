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
    private readonly FormingSeries[] _series;
    private readonly int[] _firstEqual;

    internal TickFeed(ScriptContext context, StrategyDesk? desk, BarAggregator[] aggregators, int[] closedBars)
    {
        _context = context;
        _desk = desk;
        _series = aggregators.Select((aggregator, i) => new FormingSeries(context, desk, aggregator, i, closedBars[i])).ToArray();
        _firstEqual = aggregators.Select(aggregator => Array.IndexOf(aggregators, aggregator)).ToArray();
    }

    /// <summary>Bars of the primary series that the ticks closed.</summary>
    internal int PrimaryBarsClosed => _series[0].ClosedByTicks;

    internal void OnTick(Instrument instrument, in Tick tick)
    {
        PassTimers(tick.UtcTicks);
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
            // Equal series share their bars, so only the first of them adds the tick.
            if (_firstEqual[i] == i) _series[i].Add(tick);
            else _series[i].ShareTick(_series[_firstEqual[i]]);
        }

        foreach (FormingSeries series in _series)
        {
            if (series.IsOf(instrument) && !_context.EndRequested) series.CallOnBarUpdate(tick);
        }

        foreach (FormingSeries series in _series)
        {
            if (series.IsOf(instrument) && !_context.EndRequested) series.CallOnMarketData(tick, bidMoved, askMoved);
        }
    }

    /// <summary>The clock comes to a time at which no tick reaches the script.</summary>
    internal void PassTime(long utcTicks)
    {
        PassTimers(utcTicks);
        _desk?.AtTime(_context.Now);
    }

    private void PassTimers(long utcTicks)
    {
        foreach (FormingSeries series in _series)
        {
            if (!_context.EndRequested) series.PassSessionEnd(utcTicks);
        }

        _context.UtcNow = utcTicks;
        _context.RunLater();
    }

    /// <summary>The data ends: the forming bar of every series closes.</summary>
    internal void CloseForming()
    {
        foreach (FormingSeries series in _series)
        {
            if (!_context.EndRequested) series.CloseForming();
        }
    }

    /// <summary>How many bars of each series have closed.</summary>
    internal int[] ClosedBars => Array.ConvertAll(_series, series => series.ClosedBars);
}
