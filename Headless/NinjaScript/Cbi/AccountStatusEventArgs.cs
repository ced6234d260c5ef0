using System;

namespace NinjaTrader.Cbi;

/// <summary>The connection of an account changed.</summary>
public class AccountStatusEventArgs : EventArgs
{
    internal AccountStatusEventArgs(Account account, ConnectionStatus previousStatus, ConnectionStatus status)
    {
        Account = account;
        PreviousStatus = previousStatus;
        Status = status;
    }

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>Status before.</summary>
    public ConnectionStatus PreviousStatus { get; }

    /// <summary>Status now.</summary>
    public ConnectionStatus Status { get; }
}
