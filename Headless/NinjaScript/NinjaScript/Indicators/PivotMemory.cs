#nullable disable
using System;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>What pivots remember of the range of time in work and of the one before.</summary>
public struct PivotMemory
{
    /// <summary>First day of the range in work; the default before the first bar.</summary>
    public DateTime Begin;

    /// <summary>High, low and close of the range in work.</summary>
    public (double High, double Low, double Close) Current;

    /// <summary>High, low and close of the range before; null in the first one.</summary>
    public (double High, double Low, double Close)? Prior;
}
