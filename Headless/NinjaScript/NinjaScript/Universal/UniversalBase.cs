using System;

namespace NinjaTrader.NinjaScript.Universal;

/// <summary>Logic that an earlier generator found. The host generates none and calls none of a script.</summary>
public abstract class UniversalBase : ICloneable
{
    /// <summary>A copy that shares what the logic refers to; a script copies that too.</summary>
    public virtual object Clone() => MemberwiseClone();

    /// <summary>The logic as the source of a strategy of that name; here its class.</summary>
    public virtual string ToString(string strategyName) => ToString() ?? string.Empty;
}
