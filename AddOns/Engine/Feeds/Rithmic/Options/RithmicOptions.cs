using System;

namespace NT8Bridge.Feeds.Rithmic.Options;

/// <summary>
/// Where to connect and what to subscribe to. Holds no secret: user and password are the credentials, which lie apart.
/// </summary>
public sealed class RithmicOptions
{
    /// <summary>
    /// Address of the gateway, <c>wss://…</c>; Rithmic names it after the conformance test. <c>ws</c> is for this machine only.
    /// </summary>
    public Uri Gateway { get; init; } = new("wss://127.0.0.1");

    /// <summary>System to log in to, for example "Rithmic Paper Trading".</summary>
    public string SystemName { get; init; } = string.Empty;

    /// <summary>Application name as it passed Rithmic's conformance test.</summary>
    public string AppName { get; init; } = "NT8Bridge";

    /// <summary>NinjaTrader's full name, "GC 12-13"; or a root alone, "GC", for the front month.</summary>
    public string Instrument { get; init; } = string.Empty;

    /// <summary>Exchange as Rithmic writes it: CME, CBOT, NYMEX, COMEX, …</summary>
    public string Exchange { get; init; } = string.Empty;

    /// <summary>Length of the bars.</summary>
    public BarInterval Interval { get; init; } = new(30);

    /// <summary>Closed bars that may wait for the engine before they are given up as a gap.</summary>
    public int QueuedBars { get; init; } = 1024;

    /// <summary>Refuses settings that cannot work, by name.</summary>
    /// <exception cref="ArgumentException">A setting is missing or unsafe.</exception>
    public void Check()
    {
        if (Gateway.Scheme != "wss" && !(Gateway.Scheme == "ws" && Gateway.IsLoopback))
        {
            throw new ArgumentException(
                "The gateway's address must begin with wss://; without TLS the password would travel readable.", nameof(Gateway));
        }

        if (SystemName.Length == 0)
            throw new ArgumentException(
                "The system's name is missing, for example \"Rithmic Paper Trading\".", nameof(SystemName));
        if (Exchange.Length == 0)
            throw new ArgumentException("The exchange is missing, for example COMEX.", nameof(Exchange));
        _ = RithmicInstrument.Parse(Instrument);
        if (Interval.Seconds is < 1 or >= 86_400)
            throw new ArgumentException("Bars of one second to less than one day can be built from ticks.", nameof(Interval));
    }
}
