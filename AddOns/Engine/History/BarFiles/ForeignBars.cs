using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>What a parquet file of another making gave.</summary>
/// <param name="Bars">Sound bars stamped at their end, oldest first, without duplicates.</param>
/// <param name="Stamp">How the file stamps.</param>
/// <param name="Rows">Rows of the file.</param>
/// <param name="Rejected">Rows that make no sound bar.</param>
/// <param name="Notes">What was assumed, found out or put right, a sentence each.</param>
public sealed record ForeignBars(
    Bar[] Bars, BarStamp Stamp, long Rows, IReadOnlyList<RejectedBarRow> Rejected, IReadOnlyList<string> Notes);
