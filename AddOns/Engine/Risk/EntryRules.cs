using System;

namespace NT8Bridge.Risk;

/// <summary>The trader's limits on entries, with usual defaults.</summary>
public sealed class EntryRules
{
    /// <summary>Contracts that the account may hold in the instrument, long or short; 10.</summary>
    public int MaximumPosition { get; set; } = 10;

    /// <summary>
    /// Orders sent within any 60 seconds after which no entry is sent; 10. Exits count and are never held back.
    /// </summary>
    public int OrdersPerMinute { get; set; } = 10;

    /// <summary>Entries in one trading day; 0 for any number.</summary>
    public int TradesPerDay { get; set; }

    /// <summary>A live signal whose bar closed longer ago than this is shown and not traded; two minutes.</summary>
    public TimeSpan SignalAge { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// No entry follows a bar that ends within this span of its session's end; zero where positions may be held over it.
    /// </summary>
    public TimeSpan BeforeSessionEnd { get; set; }

    /// <summary>Hours of the day, exchange time; all of them when not set.</summary>
    public EntryHours Hours { get; set; } = EntryHours.All;

    /// <summary>Days of the week, by trading day; all of them when not set.</summary>
    public EntryDays Days { get; set; } = EntryDays.All;

    /// <summary>Checks the limits.</summary>
    /// <exception cref="ArgumentException">One is out of range; the message names it and what would be right.</exception>
    public void Validate()
    {
        if (MaximumPosition < 1) throw new ArgumentException($"MaximumPosition is {MaximumPosition}; at least 1 is needed.");
        if (OrdersPerMinute < 1) throw new ArgumentException($"OrdersPerMinute is {OrdersPerMinute}; at least 1 is needed.");
        if (TradesPerDay < 0) throw new ArgumentException($"TradesPerDay is {TradesPerDay}; give 0 for any number.");
        if (SignalAge <= TimeSpan.Zero) throw new ArgumentException($"SignalAge is {SignalAge}; it must be above 0.");
        if (BeforeSessionEnd < TimeSpan.Zero)
            throw new ArgumentException($"BeforeSessionEnd is {BeforeSessionEnd}; it cannot be negative.");
    }
}
