using System;

namespace NinjaTrader.NinjaScript;

/// <summary>A value that an alert compares with.</summary>
public class ChartAlertValue
{
    /// <summary>Time.</summary>
    public DateTime Time { get; set; }

    /// <summary>Value.</summary>
    public double Value { get; set; }

    /// <summary>Value type.</summary>
    public ChartAlertValueType ValueType { get; set; }
}
