using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work;

/// <summary>A file of bars or ticks has been read.</summary>
/// <param name="Rows">What it holds, and the rows that were set aside.</param>
public sealed record FileRead(MarketDataRows Rows) : WorkProgress;
