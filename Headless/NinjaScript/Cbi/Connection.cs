using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Cbi;

/// <summary>A connection to a data feed or broker.</summary>
public class Connection
{
    internal Connection(string name) => Name = name;

    /// <summary>The run's connection: the playback's, or a closed one of history.</summary>
    internal static Connection OfRun => PlaybackConnection
        ?? new Connection("Historical") { Status = ConnectionStatus.Disconnected, PriceStatus = ConnectionStatus.Disconnected };

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

    /// <summary>The accounts of the connection.</summary>
    public IList<Account> Accounts => Account.All;

    /// <summary>What can be traded over the connection: all that data files hold.</summary>
    public InstrumentType[] InstrumentTypes => Enum.GetValues<InstrumentType>();

    /// <summary>Connects to a provider. The host connects to none: the log says so, and the answer is null.</summary>
    public static Connection? Connect(ConnectOptions connectOptions)
    {
        NinjaTrader.NinjaScript.NinjaScript.Log(
            $"'{connectOptions?.Name}' was not connected: the headless host connects to no provider.", LogLevel.Error);
        return null;
    }

    /// <summary>Ends the connection. A run's connection lasts as long as the run, and the log says so.</summary>
    public void Disconnect() => NinjaTrader.NinjaScript.NinjaScript.Log(
        $"'{Name}' was not disconnected: the connection of a run lasts as long as the run.", LogLevel.Warning);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
