namespace NT8Bridge.Headless.Work;

/// <summary>Rows of a file lie beyond the last year of which its trading hours template knows the holidays.</summary>
/// <param name="Path">The file.</param>
/// <param name="TradingHours">Name of the trading hours template.</param>
/// <param name="Through">The last year that has holidays.</param>
public sealed record HolidaysUnknown(string Path, string TradingHours, int Through) : WorkProgress;
