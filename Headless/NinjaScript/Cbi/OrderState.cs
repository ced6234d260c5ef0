namespace NinjaTrader.Cbi;

/// <summary>Where an order stands on its way; the names are NinjaTrader's.</summary>
public enum OrderState
{
    /// <summary>Confirmed by the provider, not yet at the exchange; stops rest here until they trigger.</summary>
    Accepted,

    /// <summary>Cancelled; terminal.</summary>
    Cancelled,

    /// <summary>Completely filled; terminal.</summary>
    Filled,

    /// <summary>Validated locally.</summary>
    Initialized,

    /// <summary>A part is filled, the rest works on.</summary>
    PartFilled,

    /// <summary>A cancel request was sent.</summary>
    CancelSubmitted,

    /// <summary>A change request was sent.</summary>
    ChangeSubmitted,

    /// <summary>Sent to the provider.</summary>
    Submitted,

    /// <summary>Held locally until its trigger price trades (simulated stops, market-if-touched).</summary>
    TriggerPending,

    /// <summary>Refused; terminal.</summary>
    Rejected,

    /// <summary>At the exchange.</summary>
    Working,

    /// <summary>A cancel is pending locally.</summary>
    CancelPending,

    /// <summary>A change is pending locally.</summary>
    ChangePending,

    /// <summary>Held by the broker.</summary>
    Suspended,

    /// <summary>Passed the broker's risk check.</summary>
    AcceptedByRisk,

    /// <summary>Not reported by the provider; terminal.</summary>
    Unknown,
}
