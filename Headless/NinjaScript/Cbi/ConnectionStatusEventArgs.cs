using System;

namespace NinjaTrader.Cbi;

/// <summary>A change of a connection.</summary>
public class ConnectionStatusEventArgs : EventArgs
{
    internal ConnectionStatusEventArgs(Connection connection, ConnectionStatus status, ConnectionStatus priceStatus)
    {
        Connection = connection;
        Status = status;
        PriceStatus = priceStatus;
        PreviousStatus = connection.Status;
        PreviousPriceStatus = connection.PriceStatus;
    }

    /// <summary>The connection.</summary>
    public Connection Connection { get; }

    /// <summary>Where its orders stand now.</summary>
    public ConnectionStatus Status { get; }

    /// <summary>Where its orders stood before.</summary>
    public ConnectionStatus PreviousStatus { get; }

    /// <summary>Where its prices stand now.</summary>
    public ConnectionStatus PriceStatus { get; }

    /// <summary>Where its prices stood before.</summary>
    public ConnectionStatus PreviousPriceStatus { get; }

    /// <summary>The provider's words for an error: always empty here.</summary>
    public string NativeError => string.Empty;

    /// <summary>What went wrong: nothing.</summary>
    public ErrorCode Error => ErrorCode.NoError;
}
