namespace NinjaTrader.Data;

/// <summary>What a market data event tells.</summary>
public enum MarketDataType
{
    Ask,
    Bid,
    Last,
    DailyHigh,
    DailyLow,
    DailyVolume,
    LastClose,
    Opening,
    OpenInterest,
    Settlement,
    Unknown,
}
