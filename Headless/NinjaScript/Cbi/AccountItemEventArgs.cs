using System;

namespace NinjaTrader.Cbi;

/// <summary>A value of an account changed.</summary>
public class AccountItemEventArgs : EventArgs
{
    internal AccountItemEventArgs(Account account, AccountItem accountItem, Currency currency, double value, DateTime time)
    {
        Account = account;
        AccountItem = accountItem;
        Currency = currency;
        Value = value;
        Time = time;
    }

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>Which value.</summary>
    public AccountItem AccountItem { get; }

    /// <summary>Its currency.</summary>
    public Currency Currency { get; }

    /// <summary>The value.</summary>
    public double Value { get; }

    /// <summary>When it changed.</summary>
    public DateTime Time { get; }
}
