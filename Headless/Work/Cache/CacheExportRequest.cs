namespace NT8Bridge.Headless.Work.Cache;

/// <summary>Bars of a cache folder to write into one file.</summary>
public sealed record CacheExportRequest
{
    /// <summary>The cache folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Full name of the instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>Trading hours template whose sessions anchor the bars; null for the instrument's own.</summary>
    public string? TradingHours { get; init; }

    /// <summary>Length of the bars.</summary>
    public required BarInterval Interval { get; init; }

    /// <summary>The file to write: parquet or CSV by the ending of its name.</summary>
    public required string To { get; init; }

    /// <summary>The present, in UTC ticks: no bar that ends later is taken.</summary>
    public required long NowUtcTicks { get; init; }
}
