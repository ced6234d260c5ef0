namespace NinjaTrader.NinjaScript;

/// <summary>What a strategy runs for.</summary>
public enum Category
{
    Backtest,
    MultiObjective,
    NinjaScript,
    Optimize,
    WalkForward,
}
