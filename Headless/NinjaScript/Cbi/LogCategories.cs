namespace NinjaTrader.Cbi;

/// <summary>Part of the log.</summary>
public enum LogCategories
{
    All,
    Alert,
    Connection,
    Default,
    Execution,
    MarketData,
    NinjaScript,
    Order,
    Position,
    Strategy,
    User,
}
