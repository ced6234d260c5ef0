using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Bars;

/// <summary>Bars that were made and written.</summary>
public sealed record BarsFileResult
{
    /// <summary>What the file holds, and the rows that were set aside.</summary>
    public required MarketDataRows Rows { get; init; }

    /// <summary>Full name of the instrument; null when nobody told it.</summary>
    public required string? Instrument { get; init; }

    /// <summary>Name of the session template that anchors the bars.</summary>
    public required string Sessions { get; init; }

    /// <summary>Length of the bars, or their type and its value.</summary>
    public required string Period { get; init; }

    /// <summary>The bars, in ascending time; there is at least one.</summary>
    public required IReadOnlyList<Bar> Bars { get; init; }

    /// <summary>What became of the rows of each file.</summary>
    public required IReadOnlyList<InputCount> Files { get; init; }

    /// <summary>How the contracts of a continuous series were joined, a sentence each; empty for a single file.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>True when the file's bars are too coarse, so that each counted as four ticks: its four prices.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The file that was written.</summary>
    public required string To { get; init; }

    /// <summary>Volume of all bars.</summary>
    public long Volume => Bars.Sum(bar => bar.Volume);
}
