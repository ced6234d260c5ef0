namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>A folder of NinjaTrader's database: what it keeps of one instrument in one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Instrument">Full name, as NinjaTrader names the folder.</param>
/// <param name="Folder">Its path.</param>
public sealed record DatabaseEntry(DatabaseKind Kind, string Instrument, string Folder);
