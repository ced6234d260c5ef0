using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
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
    private readonly ConcurrentDictionary<string, bool> _approximate = new();

    /// <summary>Holds <paramref name="histories"/>, one for each instrument.</summary>
    public SeriesStore(params PriceHistory[] histories)
    {
        ArgumentNullException.ThrowIfNull(histories);
        foreach (PriceHistory history in histories) _histories[history.Instrument.FullName] = history;
    }

    /// <summary>The bars types of which series can be made; scripts add theirs before the first run.</summary>
    public BarsTypeCatalog BarsTypes { get; } = new();

    /// <summary>
    /// The series that scripts asked for although the bars held are too coarse for them, "ES 03-24 1 Minute": each coarse bar
    /// counts as four ticks. In order of their names.
    /// </summary>
    public IReadOnlyList<string> Approximate => [.. _approximate.Keys.Order(StringComparer.Ordinal)];

    /// <summary>All that is held, in the order in which it was given.</summary>
    internal IEnumerable<PriceHistory> Histories => _histories.Values;

    /// <summary>Notes series that were asked for in an earlier process.</summary>
    internal void NoteApproximate(IEnumerable<string> series)
    {
        foreach (string one in series) _approximate[one] = true;
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

    /// <summary>A store of what is held between two times, UTC ticks; without the bars types of scripts.</summary>
    internal SeriesStore Between(long fromUtcTicks, long toUtcTicks) =>
        new([.. _histories.Values.Select(history => history.Between(fromUtcTicks, toUtcTicks))]);

    /// <summary>Notes a series that is asked for, if the bars held are too coarse for it.</summary>
    internal void NoteIfApproximate(SeriesKey key)
    {
        if (IsApproximate(key)) _approximate[$"{key.Instrument.FullName} {key.Period}"] = true;
    }

    /// <summary>The series with all that is held; one object for all runs, so nobody may append to it.</summary>
    internal BarsSeries Historical(SeriesKey key) =>
        _built.GetOrAdd(key, k => new Lazy<BarsSeries>(() => Build(k, long.MaxValue).Series)).Value;

    /// <summary>
    /// Gives a series its bars as they are, whoever made them: nothing is built, and bars outside the sessions are kept too.
    /// Before the first run.
    /// </summary>
    internal void Give(SeriesKey key, IEnumerable<Bar> bars)
    {
        BarsSeries series = GivenBars.Series(key, BarsTypes, bars);
        _built[key] = new Lazy<BarsSeries>(series);
    }

    /// <summary>
    /// True when the bars held are too coarse for that series, so that each counts as four ticks: see
    /// <see cref="PricePathTicks"/>.
    /// </summary>
    internal bool IsApproximate(SeriesKey key)
    {
        PriceHistory history = HistoryOf(key.Instrument);
        BarsSeries series = key.NewSeries(BarsTypes);
        return history.Bars.Length > 0 && BarAggregatorFactory.Create(series).NeedsFinerThan(history.BarSeconds);
    }

    /// <summary>
    /// What makes the bars of a new series, which has those that the history gives up to <paramref name="untilUtcTicks"/>; a run
    /// goes on forming it with live ticks.
    /// </summary>
    internal BarAggregator Build(SeriesKey key, long untilUtcTicks)
    {
        PriceHistory history = HistoryOf(key.Instrument);
        BarsSeries series = key.NewSeries(BarsTypes);
        BarAggregator aggregator = BarAggregatorFactory.Create(series);
        bool isTooCoarse = aggregator.NeedsFinerThan(history.BarSeconds);
        long length = history.BarSeconds * TimeSpan.TicksPerSecond;
        series.Reserve(aggregator.CountFrom(history.Bars.Length, history.BarSeconds));
        foreach (ref readonly Bar bar in history.Bars.AsSpan())
        {
            if (bar.EndUtcTicks > untilUtcTicks) break;
            if (isTooCoarse) PricePathTicks.Feed(aggregator, bar, length);
            else aggregator.TryAdd(bar, length);
        }

        foreach (ref readonly Tick tick in history.Ticks.AsSpan())
        {
            if (tick.UtcTicks >= untilUtcTicks) break;
            aggregator.TryAdd(tick);
        }

        aggregator.EndHistory();
        return aggregator;
    }
}
