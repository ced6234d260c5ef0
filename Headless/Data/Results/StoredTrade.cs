using System;

namespace NT8Bridge.Headless.Data.Results;

/// <summary>A trade of a stored run. Amounts are in the run's currency, for all contracts of the trade.</summary>
public sealed record StoredTrade
{
    /// <summary>Number among all trades, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Full name of the instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>Whether it was bought first.</summary>
    public required bool IsLong { get; init; }

    /// <summary>Contracts.</summary>
    public required int Quantity { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTime EntryUtc { get; init; }

    /// <summary>When it was closed.</summary>
    public required DateTime ExitUtc { get; init; }

    /// <summary>Price of the entry.</summary>
    public required double EntryPrice { get; init; }

    /// <summary>Price of the exit.</summary>
    public required double ExitPrice { get; init; }

    /// <summary>Name of the entry's order.</summary>
    public required string EntryName { get; init; }

    /// <summary>Name of the exit's order.</summary>
    public required string ExitName { get; init; }

    /// <summary>Profit after commission.</summary>
    public required double Profit { get; init; }

    /// <summary>Sum of the profits up to this trade.</summary>
    public required double Cumulative { get; init; }

    /// <summary>The way down from the highest sum, 0 at least; never positive.</summary>
    public required double Drawdown { get; init; }

    /// <summary>Commission of both fills.</summary>
    public required double Commission { get; init; }

    /// <summary>Largest open loss, never negative.</summary>
    public required double Mae { get; init; }

    /// <summary>Largest open profit, never negative.</summary>
    public required double Mfe { get; init; }

    /// <summary>Bars from the entry's to the exit's, both counted.</summary>
    public required int Bars { get; init; }
}
