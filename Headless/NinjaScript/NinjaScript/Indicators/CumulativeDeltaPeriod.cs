namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Over what <see cref="OrderFlowCumulativeDelta"/> adds up.</summary>
public enum CumulativeDeltaPeriod
{
    /// <summary>Over a session; a bar opens where the one before closed.</summary>
    Session,

    /// <summary>Over a bar, which opens at 0.</summary>
    Bar
}
