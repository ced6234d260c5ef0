using System;

namespace NinjaTrader.NinjaScript;

/// <summary>Conditions looked for in the past. For scripts with one series.</summary>
public abstract partial class NinjaScriptBase
{
    /// <summary>
    /// Bars ago of the <paramref name="instance"/>-th most recent time that the condition held; −1 when there is none.
    /// </summary>
    public int MRO(Func<bool> condition, int instance, int lookBackPeriod)
    {
        Demand(condition, instance, lookBackPeriod);
        int found = 0;
        for (int barsAgo = 0; barsAgo < lookBackPeriod && barsAgo <= CurrentBar; barsAgo++)
        {
            if (HeldBarsAgo(condition, barsAgo) && ++found == instance) return barsAgo;
        }

        return -1;
    }

    /// <summary>
    /// Bars ago of the <paramref name="instance"/>-th least recent time that the condition held within the look-back; −1 when
    /// there is none.
    /// </summary>
    public int LRO(Func<bool> condition, int instance, int lookBackPeriod)
    {
        Demand(condition, instance, lookBackPeriod);
        int found = 0;
        for (int barsAgo = Math.Min(lookBackPeriod - 1, CurrentBar); barsAgo >= 0; barsAgo--)
        {
            if (HeldBarsAgo(condition, barsAgo) && ++found == instance) return barsAgo;
        }

        return -1;
    }

    /// <summary>On how many of the last <paramref name="period"/> bars the condition held.</summary>
    public int CountIf(Func<bool> condition, int period)
    {
        Demand(condition, 1, period);
        int count = 0;
        for (int barsAgo = 0; barsAgo < period && barsAgo <= CurrentBar; barsAgo++)
        {
            if (HeldBarsAgo(condition, barsAgo)) count++;
        }

        return count;
    }

    /// <summary>
    /// Evaluates a condition as if the script stood <paramref name="barsAgo"/> bars back in the series in work.
    /// </summary>
    private bool HeldBarsAgo(Func<bool> condition, int barsAgo)
    {
        int seriesIndex = BarsInProgress;
        _current[seriesIndex] -= barsAgo;
        try
        {
            return condition();
        }
        finally
        {
            _current[seriesIndex] += barsAgo;
        }
    }

    private static void Demand(Func<bool> condition, int instance, int period)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(instance);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
    }
}
