namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>What <see cref="OrderFlowVWAP"/> is calculated from.</summary>
public enum VWAPResolution
{
    /// <summary>From the input at each bar, weighted with the bar's volume.</summary>
    Standard,

    /// <summary>From every tick; the host of the indicator must have added a series of one tick.</summary>
    Tick
}
