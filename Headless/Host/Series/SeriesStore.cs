using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Holds the price histories and makes series of them. A historical series is built once and shared by all runs, in
/// parallel too; a live run takes its own copy to append to.
/// </summary>
public sealed class SeriesStore
{
    private readonly Dictionary<string, PriceHistory> _histories = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<SeriesKey, Lazy<BarsSeries>> _built = new();

    /// <summary>Holds <paramref name="histories"/>, one for each instrument.</summary>
    public SeriesStore(params PriceHistory[] histories)
    {
        ArgumentNullException.ThrowIfNull(histories);
        foreach (PriceHistory history in histories) _histories[history.Instrument.FullName] = history;
    }

    /// <summary>What is held of an instrument.</summary>
    /// <exception cref="InvalidOperationException">Nothing is held of it; the message names what is.</exception>
    public PriceHistory HistoryOf(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        if (_histories.TryGetValue(instrument.FullName, out PriceHistory? history)) return history;
        throw new InvalidOperationException(
            $"There is no data for {instrument.FullName}; there is for {string.Join(", ", _histories.Keys)}.");
    }

    internal BarsSeries Historical(SeriesKey key) =>
        _built.GetOrAdd(key, k => new Lazy<BarsSeries>(() => Build(k, long.MaxValue).Series)).Value;

    /// <summary>True when bars of that kind are made of four prices of each coarser bar, because there are no ticks.</summary>
    internal bool IsApproximate(SeriesKey key)
    {
        PriceHistory history = HistoryOf(key.Instrument);
        var series = new BarsSeries(key.Instrument, key.Period, key.TradingHours, key.Zone, key.IsResetOnNewTradingDay);
        return history.Bars.Length > 0 && BarsBuilders.For(series).NeedsFinerThan(history.BarSeconds);
    }

    /// <summary>A series of its own, with the bars that the history gives up to <paramref name="untilUtcTicks"/>, and the builder to go on with.</summary>
    internal BarsBuilder Build(SeriesKey key, long untilUtcTicks)
    {
        PriceHistory history = HistoryOf(key.Instrument);
        var series = new BarsSeries(key.Instrument, key.Period, key.TradingHours, key.Zone, key.IsResetOnNewTradingDay);
        BarsBuilder builder = BarsBuilders.For(series);
        bool isTooCoarse = builder.NeedsFinerThan(history.BarSeconds);
        foreach (ref readonly Bar bar in history.Bars.AsSpan())
        {
            if (bar.EndUtcTicks > untilUtcTicks) break;
            if (isTooCoarse) PricePathTicks.Feed(builder, bar, history.BarSeconds);
            else builder.Takes(bar);
        }

        foreach (ref readonly Tick tick in history.Ticks.AsSpan())
        {
            if (tick.UtcTicks >= untilUtcTicks) break;
            builder.Takes(tick);
        }

        return builder;
    }
}
