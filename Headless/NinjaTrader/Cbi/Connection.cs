using NT8Bridge.Headless.Host;

namespace NinjaTrader.Cbi;

/// <summary>A connection to a data feed or broker.</summary>
public class Connection
{
    internal Connection(string name) => Name = name;

    /// <summary>The playback connection while ticks are played; otherwise null.</summary>
    public static Connection? PlaybackConnection => HostContext.Current.PlaybackConnection;

    /// <summary>Name of the connection.</summary>
    public string Name { get; }

    /// <summary>Where the order connection stands.</summary>
    public ConnectionStatus Status { get; internal set; } = ConnectionStatus.Connected;

    /// <summary>Where the price connection stands.</summary>
    public ConnectionStatus PriceStatus { get; internal set; } = ConnectionStatus.Connected;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
