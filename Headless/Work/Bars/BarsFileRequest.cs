using System.Collections.Generic;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Bars;

/// <summary>Ticks or finer bars to make bars of.</summary>
public sealed record BarsFileRequest
{
    /// <summary>File of ticks or bars.</summary>
    public required string From { get; init; }

    /// <summary>Length of the bars to make; null for <see cref="Period"/>.</summary>
    public BarInterval? Interval { get; init; }

    /// <summary>Bars that no time ends; null for those of <see cref="Interval"/>.</summary>
    public BarsPeriod? Period { get; init; }

    /// <summary>NinjaScript files, folders or import archives with the bars type or the import type that is named.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>File to write: CSV or parquet by the ending of its name.</summary>
    public required string To { get; init; }

    /// <summary>Class name of the script's import type that reads the file; null for the forms that are known.</summary>
    public string? ImportType { get; init; }

    /// <summary>How the file is to be read, where it does not say it itself.</summary>
    public FileReading Reading { get; init; } = new();

    /// <summary>Whose sessions anchor the bars; null for the instrument in the file's name, else days in Eastern time.</summary>
    public string? Instrument { get; init; }

    /// <summary>The year by which a contract's year of one digit is read, as in ESZ5; 0 where such names are not known.</summary>
    public int PresentYear { get; init; }

    /// <summary>Trading hours template whose sessions anchor the bars; null for the instrument's own.</summary>
    public string? TradingHours { get; init; }
}
