namespace NinjaTrader.Cbi;

/// <summary>How contracts are joined.</summary>
public enum MergePolicy
{
    DoNotMerge,
    MergeBackAdjusted,
    MergeNonBackAdjusted,
    UseGlobalSettings,
    UseDefault,
}
