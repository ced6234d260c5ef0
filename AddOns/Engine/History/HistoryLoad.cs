using System;

namespace NT8Bridge.History;

/// <summary>What a history source gave.</summary>
/// <param name="Bars">Bars in ascending time, each time once; empty when there is nothing to use.</param>
/// <param name="Reason">Why there are no bars or fewer than asked for; empty when all is well.</param>
/// <param name="Rejected">Number of bars that the source holds and that were not used, because they are unsound.</param>
public sealed record HistoryLoad(Bar[] Bars, string Reason, int Rejected)
{
    /// <summary>A load without bars, and the reason for it.</summary>
    public static HistoryLoad None(string reason) => new(Array.Empty<Bar>(), reason, 0);
}
