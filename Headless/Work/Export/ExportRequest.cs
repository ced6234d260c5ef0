using NT8Bridge.Headless.Data;
using NT8Bridge.Indicators;

namespace NT8Bridge.Headless.Work.Export;

/// <summary>Bars whose indicators and signals are to be written, one row a bar.</summary>
public sealed record ExportRequest
{
    /// <summary>File of ticks, or of bars of the base interval.</summary>
    public required string From { get; init; }

    /// <summary>File to write: parquet or CSV by the ending of its name.</summary>
    public required string To { get; init; }

    /// <summary>How the file is to be read, where it does not say it itself.</summary>
    public FileReading Reading { get; init; } = new();

    /// <summary>
    /// Length of the base bars; null for 30 seconds, or for the length of the file's bars where 30 seconds cannot be made of
    /// them.
    /// </summary>
    public BarInterval? Interval { get; init; }

    /// <summary>Whose sessions anchor the bars; null for the instrument in the file's name, else days in Eastern time.</summary>
    public string? Instrument { get; init; }

    /// <summary>The year by which a contract's year of one digit is read, as in ESZ5; 0 where such names are not known.</summary>
    public int PresentYear { get; init; }

    /// <summary>Trading hours template whose sessions anchor the bars; null for the instrument's own.</summary>
    public string? TradingHours { get; init; }

    /// <summary>Signal model in JSON; null for the built-in one.</summary>
    public string? ModelFile { get; init; }

    /// <summary>How indicators begin.</summary>
    public IndicatorSeeding Seeding { get; init; }

    /// <summary>Only so many bars from the first on; null for all.</summary>
    public int? First { get; init; }
}
