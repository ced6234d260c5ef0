using System;

namespace NinjaTrader.NinjaScript.StrategyGenerator;

/// <summary>Logic that the platform's generator found. The host generates none and calls none of a script.</summary>
public abstract class GeneratedStrategyLogicBase : ICloneable
{
    /// <summary>A copy that shares what the logic refers to; a script copies that too.</summary>
    public virtual object Clone() => MemberwiseClone();

    /// <summary>The logic as the source of a strategy; here its class.</summary>
    public virtual string ToString(StrategyBase strategy) => ToString() ?? string.Empty;
}
