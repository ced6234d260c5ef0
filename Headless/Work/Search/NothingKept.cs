using System;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>What an interrupted sweep says: a ranking of some of its variants would be taken for one of all.</summary>
internal static class NothingKept
{
    /// <summary>Says how many were made for nothing.</summary>
    public static StoppedWorkException Of(long made, long count, OperationCanceledException cause) =>
        new($"nothing is kept of the {made:N0} of {count:N0} variants that were made", cause);
}
