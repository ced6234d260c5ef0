using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>What became of the rows of one file.</summary>
/// <param name="Path">The file as the request names it.</param>
/// <param name="Instrument">Full name of the instrument whose prices it holds.</param>
/// <param name="Kind">Whether it holds ticks or bars.</param>
/// <param name="Rows">Usable rows.</param>
/// <param name="OutOfOrder">Rows that stood before an earlier one and were sorted in.</param>
/// <param name="Rejected">Rows that were set aside.</param>
public sealed record InputCount(
    string Path, string Instrument, MarketDataKind Kind, int Rows, long OutOfOrder, RejectedRows Rejected)
{
    /// <summary>Name of the trading hours template that the rows are laid into.</summary>
    public string TradingHours { get; init; } = "";

    /// <summary>Usable rows at a time, or of a day, when that market is closed: they are in no series.</summary>
    public long OutsideSessions { get; init; }

    /// <summary>
    /// The last year of which the template has holidays, where rows lie beyond it and holidays may be missing; null where they do
    /// not.
    /// </summary>
    public int? HolidaysThrough { get; init; }
}
