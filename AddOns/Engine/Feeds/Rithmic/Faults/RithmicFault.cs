namespace NT8Bridge.Feeds.Rithmic.Faults;

/// <summary>What went wrong between this client and a Rithmic gateway.</summary>
public enum RithmicFault
{
    /// <summary>No connection could be made, or what answered is no gateway.</summary>
    Unreachable,

    /// <summary>The gateway's certificate is not trusted by this machine.</summary>
    UntrustedCertificate,

    /// <summary>The gateway sends the connection to another address, which is refused.</summary>
    Redirected,

    /// <summary>The gateway does not serve the configured system.</summary>
    UnknownSystem,

    /// <summary>The login was refused; trying again would not help.</summary>
    LoginRefused,

    /// <summary>The server does not send this market to this login; trying again would not help.</summary>
    SubscriptionRefused,

    /// <summary>The server logged this session out, as a rule because another program took its place.</summary>
    Displaced,

    /// <summary>The connection was closed or broke.</summary>
    LinkLost,

    /// <summary>The connection stands, but nothing comes any more or nothing can be sent.</summary>
    DeadLink,

    /// <summary>No answer in time.</summary>
    NoAnswer,

    /// <summary>A request was answered with an error.</summary>
    RequestRefused,

    /// <summary>What came cannot be understood.</summary>
    BrokenAnswer,
}
