using System.Collections.Generic;
using NinjaTrader.NinjaScript;

namespace NinjaTrader.Cbi;

/// <summary>The closed trades of a strategy and their statistics.</summary>
public partial class SystemPerformance
{
    /// <summary>No trades yet, and no statistics of scripts' own.</summary>
    public SystemPerformance()
        : this([])
    {
    }

    /// <summary>No trades yet.</summary>
    internal SystemPerformance(IReadOnlyList<PerformanceMetricBase> metrics)
    {
        AllTrades = new TradeCollection(metrics);
        LongTrades = new TradeCollection(metrics);
        ShortTrades = new TradeCollection(metrics);
        RealTimeTrades = new TradeCollection(metrics);
    }

    /// <summary>All trades.</summary>
    public TradeCollection AllTrades { get; }

    /// <summary>Long trades.</summary>
    public TradeCollection LongTrades { get; }

    /// <summary>Short trades.</summary>
    public TradeCollection ShortTrades { get; }

    /// <summary>Trades that were closed in realtime; the first may have been opened in the historical part.</summary>
    public TradeCollection RealTimeTrades { get; }

    /// <summary>The values of an optimisation's parameters in this run, in their order; empty in every other run.</summary>
    public object[] ParameterValues { get; internal set; } = [];

    /// <summary>How good an optimisation found this run; 0 in every other run.</summary>
    public double PerformanceValue { get; set; }

    /// <summary>Currency of the statistics.</summary>
    public Currency Denomination => Currency.UsDollar;

    internal void Add(Trade trade, bool isRealtime)
    {
        AllTrades.Add(trade);
        (trade.IsLong ? LongTrades : ShortTrades).Add(trade);
        if (isRealtime) RealTimeTrades.Add(trade);
    }
}
