using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Testing;

/// <summary>The prices of a market, made once for all runs on it.</summary>
internal sealed class BuiltMarket
{
    private readonly ConcurrentDictionary<long, Lazy<PlayedMarket>> _played = new();
    private readonly MarketPlan _plan;
    private readonly MarketPrices _prices;
    private readonly MarketPrices[] _others;

    public BuiltMarket(MarketPlan plan)
    {
        _plan = plan;
        Instruments = KnownInstruments.With(plan);
        _prices = MarketPrices.Of(plan, Instruments);
        TradingHours = _prices.TradingHours;
        Period = plan.Chart ?? _prices.Period ?? throw new ScriptTestException(
            "A market of trades says what bars its chart has: Chart(BarsPeriodType.Tick, 100) for example.");
        _others = [.. plan.Others.Select(other => MarketPrices.Of(other, Instruments))];
        Store = new SeriesStore([_prices.History, .. _others.Select(other => other.History)]);
    }

    /// <summary>The products that scripts can name.</summary>
    public InstrumentCatalog Instruments { get; }

    /// <summary>The contract of the chart.</summary>
    public Instrument Instrument => _prices.History.Instrument;

    /// <summary>All bars of the chart's instrument, as they are drawn or read.</summary>
    public IReadOnlyList<Bar> Bars => _prices.History.Bars;

    /// <summary>Bars of the chart.</summary>
    public BarsPeriod Period { get; }

    /// <summary>The session template that was asked for; null for the instrument's own.</summary>
    public TradingHours? TradingHours { get; }

    /// <summary>All of it as history.</summary>
    public SeriesStore Store { get; }

    /// <summary>Everything from a time on as trades, what is before as history.</summary>
    /// <param name="liveFromUtcTicks">UTC ticks.</param>
    public PlayedMarket PlayedFrom(long liveFromUtcTicks) => _played.GetOrAdd(
        liveFromUtcTicks, from => new Lazy<PlayedMarket>(() => Played(from))).Value;

    /// <summary>When so many bars of the chart have closed, UTC ticks.</summary>
    public long EndOf(int bars)
    {
        if (bars == 0) return Begin;
        BarsSeries series = Store.Historical(SeriesKey.Of(KnownInstruments.Host(_plan), Instrument, Period, TradingHours, true));
        if (bars < 0 || bars >= series.Count)
            throw new ScriptTestException($"The chart has {series.Count} bars; after {bars} of them nothing would be played.");
        return series.GetUtcTicks(bars - 1);
    }

    private long Begin => _prices.History.Ticks.Length > 0
        ? _prices.History.Ticks[0].UtcTicks
        : _prices.History.Bars[0].EndUtcTicks - _prices.BarTicks;

    private PlayedMarket Played(long from)
    {
        List<PlayedTrade> trades = [];
        PriceHistory main = _prices.PlayedFrom(from);
        PriceHistory[] others = [.. _others.Select(other => other.PlayedFrom(from))];
        foreach (PriceHistory history in others.Prepend(main))
        {
            foreach (Tick tick in history.Ticks)
                if (tick.UtcTicks >= from) trades.Add(new PlayedTrade(history.Instrument, tick));
        }

        if (trades.Count == 0)
            throw new ScriptTestException("Nothing would be played: the live time begins after the last price.");
        return new PlayedMarket(
            new SeriesStore([main, .. others]), from, [.. trades.OrderBy(trade => trade.Tick.UtcTicks)]);
    }
}
