using System.Collections.Generic;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Cache;

/// <summary>Files of bars to take into the history of a cache folder.</summary>
public sealed record CacheImportRequest
{
    /// <summary>The cache folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The files.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Full name of their instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>Trading hours template whose sessions anchor the bars; null for the instrument's own.</summary>
    public string? TradingHours { get; init; }

    /// <summary>Length of their bars.</summary>
    public required BarInterval Interval { get; init; }

    /// <summary>What is known of the files: stamps, zone, columns, units.</summary>
    public FileReading Reading { get; init; } = new();

    /// <summary>The present, in UTC ticks: no bar that ends later is taken.</summary>
    public required long NowUtcTicks { get; init; }
}
