using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>What was read from a parquet file of another making.</summary>
/// <param name="Bars">Sound bars stamped at their end, oldest first, each time once.</param>
/// <param name="Stamp">Whether the file's times are begins or ends of bars.</param>
/// <param name="Rows">Number of rows of the file.</param>
/// <param name="Rejected">Rows that make no sound bar.</param>
/// <param name="Notes">What was assumed, found out or put right, a sentence each.</param>
public sealed record ForeignBars(
    Bar[] Bars, BarStamp Stamp, long Rows, IReadOnlyList<RejectedBarRow> Rejected, IReadOnlyList<string> Notes);
