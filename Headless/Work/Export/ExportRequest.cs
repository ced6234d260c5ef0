using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Indicators;

namespace NT8Bridge.Headless.Work.Export;

/// <summary>Bars whose indicators and signals are to be written, one row a bar.</summary>
public sealed record ExportRequest
{
    /// <summary>
    /// The data: a file of ticks or bars, or an instrument of NinjaTrader's database, whose sessions anchor the bars.
    /// </summary>
    public required DataRequest Data { get; init; }

    /// <summary>File to write: parquet or CSV by the ending of its name.</summary>
    public required string To { get; init; }

    /// <summary>
    /// Length of the base bars; null for 30 seconds, or for the length of the file's bars where 30 seconds cannot be made of
    /// them.
    /// </summary>
    public BarInterval? Interval { get; init; }

    /// <summary>Signal model in JSON; null for the built-in one.</summary>
    public string? ModelFile { get; init; }

    /// <summary>How indicators begin.</summary>
    public IndicatorSeeding Seeding { get; init; }

    /// <summary>Only so many bars from the first on; null for all.</summary>
    public int? First { get; init; }
}
