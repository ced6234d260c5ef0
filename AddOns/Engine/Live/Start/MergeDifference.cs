namespace NT8Bridge.Live.Start;

/// <summary>Two sources disagree on one bar.</summary>
/// <param name="Kept">The bar that counts.</param>
/// <param name="KeptOrigin">Its source.</param>
/// <param name="Other">The bar that was set aside.</param>
/// <param name="OtherOrigin">Its source.</param>
public sealed record MergeDifference(Bar Kept, BarOrigin KeptOrigin, Bar Other, BarOrigin OtherOrigin);
