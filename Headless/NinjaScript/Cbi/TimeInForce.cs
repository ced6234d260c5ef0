namespace NinjaTrader.Cbi;

/// <summary>How long an order stays alive.</summary>
public enum TimeInForce
{
    /// <summary>Until the end of the trading day.</summary>
    Day,

    /// <summary>Until cancelled.</summary>
    Gtc,

    /// <summary>Until a given date.</summary>
    Gtd,
}
