using System;

namespace NT8Bridge.Risk;

/// <summary>What is kept of one trading day of an account.</summary>
public readonly struct AccountDayRecord
{
    /// <summary>Makes it.</summary>
    /// <param name="day">The trading day; midnight, kind unspecified.</param>
    /// <param name="realized">Realized profit in account currency, commissions taken off.</param>
    /// <param name="isLimitReached">Whether the daily loss limit was reached.</param>
    public AccountDayRecord(DateTime day, double realized, bool isLimitReached)
    {
        Day = day;
        Realized = realized;
        IsLimitReached = isLimitReached;
    }

    /// <summary>The trading day.</summary>
    public DateTime Day { get; }

    /// <summary>Realized profit in account currency, commissions taken off.</summary>
    public double Realized { get; }

    /// <summary>Whether the daily loss limit was reached.</summary>
    public bool IsLimitReached { get; }
}
