using System;

namespace NT8Bridge.History;

/// <summary>What a history source gave.</summary>
/// <param name="Bars">Bars in ascending time, without duplicates; empty when there is nothing to use.</param>
/// <param name="Reason">Why there are no bars or fewer than asked; empty when all is well.</param>
/// <param name="Rejected">Rows that were set aside as unsound.</param>
public sealed record HistoryLoad(Bar[] Bars, string Reason, int Rejected)
{
    /// <summary>No bars, for a reason.</summary>
    public static HistoryLoad None(string reason) => new(Array.Empty<Bar>(), reason, 0);
}
