namespace NinjaTrader.Cbi;

/// <summary>The closed trades of a strategy and their statistics.</summary>
public partial class SystemPerformance
{
    /// <summary>All trades.</summary>
    public TradeCollection AllTrades { get; } = new();

    /// <summary>Long trades.</summary>
    public TradeCollection LongTrades { get; } = new();

    /// <summary>Short trades.</summary>
    public TradeCollection ShortTrades { get; } = new();

    /// <summary>Trades that were closed in realtime; the first may have been opened in the historical part.</summary>
    public TradeCollection RealTimeTrades { get; } = new();

    /// <summary>Currency of the statistics.</summary>
    public Currency Denomination => Currency.UsDollar;

    internal void Add(Trade trade, bool isRealtime)
    {
        AllTrades.Add(trade);
        (trade.IsLong ? LongTrades : ShortTrades).Add(trade);
        if (isRealtime) RealTimeTrades.Add(trade);
    }
}
