using System;

namespace NT8Bridge.Live.Start;

/// <summary>Two sources disagree on a bar and the policy is <see cref="OverlapPolicy.Fail"/>.</summary>
public sealed class MergeConflictException : Exception
{
    internal MergeConflictException(MergeDifference difference)
        : base($"{difference.KeptOrigin} has {difference.Kept}, {difference.OtherOrigin} has {difference.Other}. "
            + "Delete the cache of this instrument, or choose the merge policy PreferPlatform.") =>
        Difference = difference;

    /// <summary>The first bar that they disagree on.</summary>
    public MergeDifference Difference { get; }
}
