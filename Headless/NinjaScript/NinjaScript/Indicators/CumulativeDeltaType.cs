namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>How <see cref="OrderFlowCumulativeDelta"/> tells buying from selling.</summary>
public enum CumulativeDeltaType
{
    /// <summary>Trades at the ask or above are bought, those at the bid or below are sold.</summary>
    BidAsk,

    /// <summary>Trades above the one before are bought, those below it are sold, those at its price go on.</summary>
    UpDownTick
}
