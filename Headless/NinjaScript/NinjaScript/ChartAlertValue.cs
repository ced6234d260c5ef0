using System;

namespace NinjaTrader.NinjaScript;

/// <summary>A value that an alert compares with.</summary>
public class ChartAlertValue
{
    /// <summary>Time that the value belongs to.</summary>
    public DateTime Time { get; set; }

    /// <summary>The value.</summary>
    public double Value { get; set; }

    /// <summary>Where the value comes from.</summary>
    public ChartAlertValueType ValueType { get; set; }
}
