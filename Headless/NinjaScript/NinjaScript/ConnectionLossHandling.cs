namespace NinjaTrader.NinjaScript;

/// <summary>What a lost connection does to the strategy.</summary>
public enum ConnectionLossHandling
{
    KeepRunning,
    Recalculate,
    StopStrategy,
}
