using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Cbi;

/// <summary>A connection to a data feed or broker.</summary>
public class Connection
{
    private readonly Provider _provider;
    private readonly Mode _mode;

    internal Connection(string name, Provider provider, Mode mode = Mode.Live)
    {
        Name = name;
        _provider = provider;
        _mode = mode;
    }

    /// <summary>The run's connection: the chart's, or a closed one of history.</summary>
    internal static Connection OfRun => RunHost.Current.Connection ?? new Connection("Historical", Provider.Simulator)
    {
        Status = ConnectionStatus.Disconnected, PriceStatus = ConnectionStatus.Disconnected,
    };

    /// <summary>The playback connection while ticks are played; otherwise null, also while they are played as if live.</summary>
    public static Connection? PlaybackConnection => RunHost.Current.PlaybackConnection;

    /// <summary>The connections of the run: that of the chart.</summary>
    public static Collection<Connection> Connections => RunHost.Current.Connection is { } connection ? [connection] : [];

    /// <summary>A connection of the run that subscribes has changed.</summary>
    public static event EventHandler<ConnectionStatusEventArgs>? ConnectionStatusUpdate
    {
        add => RunHost.Current.Events.ConnectionStatus += value;
        remove => RunHost.Current.Events.ConnectionStatus -= value;
    }

    /// <summary>Its settings.</summary>
    public ConnectOptions Options => new() { Name = Name, Provider = _provider, Mode = _mode };

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

    /// <summary>Comes to a status and tells who listens to the platform's connections.</summary>
    internal void Change(ConnectionStatusEventArgs update)
    {
        Status = update.Status;
        PriceStatus = update.PriceStatus;
        PlatformEvents events = RunHost.Current.Events;
        events.ConnectionStatus?.Invoke(this, update);
        if (update.Status == update.PreviousStatus) return;
        foreach (Account account in RunHost.Current.Accounts)
        {
            if (ReferenceEquals(account.Connection, this))
                events.AccountStatus?.Invoke(account, new AccountStatusEventArgs(account, update.PreviousStatus, update.Status));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
