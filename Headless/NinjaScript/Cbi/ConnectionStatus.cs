namespace NinjaTrader.Cbi;

/// <summary>Where a connection stands.</summary>
public enum ConnectionStatus
{
    Disconnected,
    Disconnecting,
    ConnectionLost,
    Connected,
    Connecting,
}
