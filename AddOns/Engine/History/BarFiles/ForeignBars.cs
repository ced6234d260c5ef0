using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>What was read from a parquet file of bars of another making. Every row is counted once.</summary>
/// <param name="Bars">Sound bars stamped at their end, oldest first, each time once.</param>
/// <param name="Stamp">Whether the file's times are begins or ends of bars.</param>
/// <param name="Interval">Length of the bars.</param>
/// <param name="Rows">Number of rows of the file.</param>
/// <param name="RejectedRows">Number of rows that make no sound bar.</param>
/// <param name="Rejected">The first of the rows that make no sound bar, at most a thousand.</param>
/// <param name="Notes">What was assumed, found out or put right, a sentence each.</param>
public sealed record ForeignBars(
    Bar[] Bars, BarStamp Stamp, BarInterval Interval, long Rows, long RejectedRows, IReadOnlyList<RejectedBarRow> Rejected,
    IReadOnlyList<string> Notes)
{
    /// <summary>Instrument that the file names: "ES 03-24" for a contract, else as it stands; null when it names none.</summary>
    public string? Instrument { get; init; }

    /// <summary>Rows of other contracts.</summary>
    public IReadOnlyList<ContractRows> Others { get; init; } = Array.Empty<ContractRows>();

    /// <summary>Number of rows of other contracts.</summary>
    public long OtherRows { get; init; }

    /// <summary>Number of rows of zeros or without prices, which only fill a place.</summary>
    public long Placeholders { get; init; }

    /// <summary>Number of rows that repeat another one.</summary>
    public long Repeated { get; init; }

    /// <summary>Number of rows in whose place a later, fuller one of the same time is used.</summary>
    public long Grown { get; init; }

    /// <summary>Number of rows that stood after a later one.</summary>
    public long OutOfOrder { get; init; }

    /// <summary>Number of rows outside the time that was asked for, which were not read.</summary>
    public long OutsideWindow { get; init; }
}
