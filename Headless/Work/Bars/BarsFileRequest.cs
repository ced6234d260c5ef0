namespace NT8Bridge.Headless.Work.Bars;

/// <summary>Ticks or finer bars to make bars of.</summary>
public sealed record BarsFileRequest
{
    /// <summary>File of ticks or bars.</summary>
    public required string From { get; init; }

    /// <summary>Length of the bars to make.</summary>
    public required BarInterval Interval { get; init; }

    /// <summary>File to write: CSV, or parquet when its name ends in .parquet.</summary>
    public required string To { get; init; }

    /// <summary>Whose sessions anchor the bars; null for the instrument in the file's name, else days in Eastern time.</summary>
    public string? Instrument { get; init; }

    /// <summary>Trading hours template whose sessions anchor the bars; null for the instrument's own.</summary>
    public string? TradingHours { get; init; }
}
