using System;

namespace NT8Bridge.Headless.Data.Trades;

/// <summary>A line of a trade list.</summary>
public sealed record ListedTrade
{
    /// <summary>Number of the trade in its list; 0 where the list has none.</summary>
    public int Number { get; init; }

    /// <summary>Full name of the instrument; empty where the list has none.</summary>
    public string Instrument { get; init; } = "";

    /// <summary>Whether it was bought first.</summary>
    public required bool IsLong { get; init; }

    /// <summary>Contracts.</summary>
    public required long Quantity { get; init; }

    /// <summary>Price of the entry.</summary>
    public required double EntryPrice { get; init; }

    /// <summary>Price of the exit.</summary>
    public required double ExitPrice { get; init; }

    /// <summary>Time of the entry on the clock of whoever wrote the list.</summary>
    public required DateTime EntryTime { get; init; }

    /// <summary>Time of the exit on that clock.</summary>
    public required DateTime ExitTime { get; init; }

    /// <summary>Name of the entry's order.</summary>
    public string EntryName { get; init; } = "";

    /// <summary>Name of the exit's order.</summary>
    public string ExitName { get; init; } = "";
}
