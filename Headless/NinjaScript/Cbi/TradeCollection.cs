using System;
using System.Collections;
using System.Collections.Generic;
using NinjaTrader.NinjaScript;

namespace NinjaTrader.Cbi;

/// <summary>Trades in the order of their exits, with their statistics, which grow with each trade.</summary>
public class TradeCollection : IReadOnlyList<Trade>, ICollection<Trade>
{
    private readonly List<Trade> _trades = [];
    private readonly IReadOnlyList<PerformanceMetricBase> _metrics;
    private TradeCollection? _winning;
    private TradeCollection? _losing;
    private TradeCollection? _even;

    /// <summary>An empty list without statistics of scripts' own.</summary>
    public TradeCollection()
        : this([])
    {
    }

    /// <summary>An empty list with statistics of scripts' own.</summary>
    internal TradeCollection(IReadOnlyList<PerformanceMetricBase> metrics)
    {
        _metrics = metrics;
        TradesPerformance = new TradesPerformance(metrics);
    }

    /// <summary>Number of trades.</summary>
    public int Count => _trades.Count;

    /// <summary>Number of trades.</summary>
    public int TradesCount => _trades.Count;

    /// <summary>Statistics of these trades.</summary>
    public TradesPerformance TradesPerformance { get; }

    /// <summary>Trades with a profit, after commissions.</summary>
    public TradeCollection WinningTrades => _winning ??= Where(static trade => trade.ProfitPoints > 0);

    /// <summary>Trades with a loss, after commissions.</summary>
    public TradeCollection LosingTrades => _losing ??= Where(static trade => trade.ProfitPoints < 0);

    /// <summary>Trades with neither.</summary>
    public TradeCollection EvenTrades => _even ??= Where(static trade => trade.ProfitPoints == 0);

    /// <summary>The trade at that index; 0 is the oldest.</summary>
    public Trade this[int index] => _trades[index];

    /// <summary>Appends a trade.</summary>
    public void Add(Trade trade)
    {
        _trades.Add(trade);
        TradesPerformance.Add(trade);
        (trade.ProfitPoints > 0 ? _winning : trade.ProfitPoints < 0 ? _losing : _even)?.Add(trade);
    }

    /// <summary>
    /// Trades of one instrument whose entry has that name; <paramref name="instance"/> 1 is the latest entry execution
    /// of that name, 2 the one before.
    /// </summary>
    public TradeCollection GetTrades(string instrumentName, string entrySignalName, int instance)
    {
        Execution? entry = null;
        int seen = 0;
        for (int i = _trades.Count - 1; i >= 0 && seen < instance; i--)
        {
            Trade trade = _trades[i];
            if (!Matches(trade) || ReferenceEquals(trade.Entry, entry)) continue;
            entry = trade.Entry;
            seen++;
        }

        TradeCollection result = new(_metrics);
        if (seen < instance || entry is null) return result;
        foreach (Trade trade in _trades)
            if (ReferenceEquals(trade.Entry, entry)) result.Add(trade);
        return result;

        bool Matches(Trade trade) => trade.Entry.Instrument.FullName == instrumentName && trade.Entry.Name == entrySignalName;
    }

    /// <inheritdoc/>
    public bool Contains(Trade item) => _trades.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(Trade[] array, int arrayIndex) => _trades.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public IEnumerator<Trade> GetEnumerator() => _trades.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool ICollection<Trade>.IsReadOnly => false;

    void ICollection<Trade>.Clear() => throw OnlyGrows();

    bool ICollection<Trade>.Remove(Trade item) => throw OnlyGrows();

    private static NotSupportedException OnlyGrows() =>
        new("Trades are added to the list and not taken away: it keeps statistics.");

    private TradeCollection Where(Func<Trade, bool> belongs)
    {
        TradeCollection chosen = new(_metrics);
        foreach (Trade trade in _trades)
            if (belongs(trade)) chosen.Add(trade);
        return chosen;
    }
}
