namespace NT8Bridge.Headless.Work;

/// <summary>Rows of a file lie outside the sessions, so that no series has them.</summary>
/// <param name="Path">The file.</param>
/// <param name="TradingHours">Name of the trading hours template.</param>
/// <param name="Rows">How many rows.</param>
public sealed record RowsOutsideSessions(string Path, string TradingHours, long Rows) : WorkProgress;
