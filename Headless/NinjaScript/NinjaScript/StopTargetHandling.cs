namespace NinjaTrader.NinjaScript;

/// <summary>What a stop or target is attached to.</summary>
public enum StopTargetHandling
{
    ByStrategyPosition,
    PerEntryExecution,
}
