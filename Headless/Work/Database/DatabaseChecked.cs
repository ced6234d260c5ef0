using NT8Bridge.Headless.Data.NinjaTrader;

namespace NT8Bridge.Headless.Work.Database;

/// <summary>A folder of NinjaTrader's database, read to the last record.</summary>
/// <param name="Entry">The folder.</param>
/// <param name="Check">What was found.</param>
public sealed record DatabaseChecked(DatabaseEntry Entry, DatabaseCheck Check);
