using System.Collections.Generic;
using NinjaTrader.Data;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Bars;

/// <summary>Ticks or finer bars to make bars of.</summary>
public sealed record BarsFileRequest
{
    /// <summary>The data: a file of ticks or bars, and whose sessions anchor the bars.</summary>
    public required DataRequest Data { get; init; }

    /// <summary>The file.</summary>
    public string From => Data.Bars[0].Path;

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
}
