namespace NinjaTrader.Cbi;

/// <summary>Why a request failed.</summary>
public enum ErrorCode
{
    /// <summary>The login has expired.</summary>
    LoginExpired,

    /// <summary>The log-on failed.</summary>
    LogOnFailed,

    /// <summary>Nothing failed.</summary>
    NoError,

    /// <summary>The order was refused.</summary>
    OrderRejected,

    /// <summary>The order was refused by the broker's risk check.</summary>
    OrderRejectedByRisk,

    /// <summary>An internal failure.</summary>
    Panic,

    /// <summary>The order could not be cancelled.</summary>
    UnableToCancelOrder,

    /// <summary>The order could not be changed.</summary>
    UnableToChangeOrder,

    /// <summary>The order could not be submitted.</summary>
    UnableToSubmitOrder,

    /// <summary>The user stopped it.</summary>
    UserAbort,
}
