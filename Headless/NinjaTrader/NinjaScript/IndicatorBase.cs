using System;
using System.ComponentModel;

namespace NinjaTrader.NinjaScript;

/// <summary>A script that calculates values.</summary>
public abstract class IndicatorBase : NinjaScriptBase
{
    /// <summary>True to share the panel of its input.</summary>
    [Browsable(false)]
    public bool IsOverlay { get; set; }

    /// <summary>True to calculate nothing while it is not shown.</summary>
    public bool IsSuspendedWhileInactive { get; set; }

    /// <summary>
    /// Hosts a new indicator on an input and remembers it, so that asking again with the same parameters and input gives the same one.
    /// </summary>
    protected T CacheIndicator<T>(T indicator, ISeries<double> input, ref T[] cache)
        where T : NinjaScriptBase
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Host(indicator, input);
        int count = cache?.Length ?? 0;
        Array.Resize(ref cache, count + 1);
        cache![count] = indicator;
        return indicator;
    }
}
