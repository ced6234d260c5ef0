/// <summary>Where pivots take high, low and close from.</summary>
public enum HLCCalculationMode
{
    /// <summary>From the bars of the chart.</summary>
    CalcFromIntradayData,

    /// <summary>From daily bars, which the host of the indicator must have added.</summary>
    DailyBars,

    /// <summary>From the user's numbers.</summary>
    UserDefinedValues
}
