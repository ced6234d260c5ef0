namespace NinjaTrader.Cbi;

/// <summary>Where a connection stands.</summary>
public enum ConnectionStatus
{
    Connected,
    Connecting,
    ConnectionLost,
    Disconnected,
    Disconnecting,
}
