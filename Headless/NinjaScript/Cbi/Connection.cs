using System;
using System.Collections.ObjectModel;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Cbi;

/// <summary>A connection to a data feed or broker.</summary>
public class Connection
{
    internal Connection(string name) => Name = name;

    /// <summary>The playback connection while ticks are played; otherwise null.</summary>
    public static Connection? PlaybackConnection => RunHost.Current.PlaybackConnection;

    /// <summary>The connections of the run: the playback connection while ticks are played.</summary>
    public static Collection<Connection> Connections => PlaybackConnection is { } playback ? [playback] : [];

    /// <summary>Never raised: scripts of the host get OnConnectionStatusUpdate.</summary>
    public static event EventHandler<ConnectionStatusEventArgs>? ConnectionStatusUpdate { add { } remove { } }

    /// <summary>Its settings.</summary>
    public ConnectOptions Options => new() { Name = Name, Provider = Provider.Playback };

    /// <summary>The present: the virtual time in playback.</summary>
    public DateTime Now => RunHost.Current.PlatformNow;

    /// <summary>Name of the connection.</summary>
    public string Name { get; }

    /// <summary>Where the order connection stands.</summary>
    public ConnectionStatus Status { get; internal set; } = ConnectionStatus.Connected;

    /// <summary>Where the price connection stands.</summary>
    public ConnectionStatus PriceStatus { get; internal set; } = ConnectionStatus.Connected;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
