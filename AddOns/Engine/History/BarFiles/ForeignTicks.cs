using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>What was read from a parquet file of trades of another making. Every row is counted once.</summary>
/// <param name="Ticks">The trades in ascending time; those of one time keep the file's order.</param>
/// <param name="Rows">Number of rows of the file.</param>
/// <param name="RejectedRows">Number of rows that make no trade.</param>
/// <param name="Rejected">The first of the rows that make no trade, at most a thousand.</param>
/// <param name="Notes">What was assumed, found out or put right, a sentence each.</param>
public sealed record ForeignTicks(
    Tick[] Ticks, long Rows, long RejectedRows, IReadOnlyList<RejectedBarRow> Rejected, IReadOnlyList<string> Notes)
{
    /// <summary>Instrument that the file names: "ES 03-24" for a contract, else as it stands; null when it names none.</summary>
    public string? Instrument { get; init; }

    /// <summary>Rows of other contracts.</summary>
    public IReadOnlyList<ContractRows> Others { get; init; } = Array.Empty<ContractRows>();

    /// <summary>Number of rows of other contracts.</summary>
    public long OtherRows { get; init; }

    /// <summary>Number of rows of zeros or without price, which only fill a place.</summary>
    public long Placeholders { get; init; }

    /// <summary>Number of prints of size 0, at which nothing was traded.</summary>
    public long ZeroSizes { get; init; }

    /// <summary>Number of rows that stood after a later one and were sorted in.</summary>
    public long OutOfOrder { get; init; }

    /// <summary>Number of rows outside the time that was asked for, which were not read.</summary>
    public long OutsideWindow { get; init; }
}
