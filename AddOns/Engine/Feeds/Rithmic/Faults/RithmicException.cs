using System;

namespace NT8Bridge.Feeds.Rithmic.Faults;

/// <summary>A failure of the connection or of a request, in words that tell the trader what to do. Carries no secret.</summary>
public sealed class RithmicException : Exception
{
    /// <summary>Makes a failure of a kind.</summary>
    public RithmicException(RithmicFault fault, string message)
        : base(message) => Fault = fault;

    /// <summary>Makes a failure of a kind with what caused it.</summary>
    public RithmicException(RithmicFault fault, string message, Exception? cause)
        : base(message, cause) => Fault = fault;

    /// <summary>What kind of failure.</summary>
    public RithmicFault Fault { get; }

    /// <summary>True when connecting again by itself cannot help and may do harm.</summary>
    public bool IsFinal => Fault is RithmicFault.UntrustedCertificate or RithmicFault.Redirected or RithmicFault.UnknownSystem
        or RithmicFault.LoginRefused or RithmicFault.SubscriptionRefused;
}
