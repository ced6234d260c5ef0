using System.Collections.Generic;
using NT8Bridge.Headless.Data.NinjaTrader;

namespace NT8Bridge.Headless.Work.Database;

/// <summary>What NinjaTrader's database keeps of an instrument in one kind.</summary>
/// <param name="Entry">The folder.</param>
/// <param name="Contents">What lies in it.</param>
/// <param name="Gaps">Days with a session and without a file; null where that cannot be told.</param>
/// <param name="GapsUnknown">Why it cannot be told; empty where it can.</param>
public sealed record DatabaseListing(
    DatabaseEntry Entry, DatabaseContents Contents, IReadOnlyList<DatabaseGap>? Gaps, string GapsUnknown = "");
