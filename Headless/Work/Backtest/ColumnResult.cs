using System.Collections.Generic;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Backtest;

/// <summary>What a column showed over history, or why it did not come to its end.</summary>
public sealed record ColumnResult
{
    /// <summary>Name of the column; null when it could not even be made.</summary>
    public required string? Column { get; init; }

    /// <summary>Bars of the primary series that the column was called for.</summary>
    public required int Bars { get; init; }

    /// <summary>Why the run did not come to its end; null when it did.</summary>
    public required WorkText? Error { get; init; }

    /// <summary>End of each bar. Empty when the run did not come to its end.</summary>
    public required IReadOnlyList<long> EndUtcTicks { get; init; }

    /// <summary>The value that stood there at the end of each bar; null before there was one.</summary>
    public required IReadOnlyList<double?> Values { get; init; }

    /// <summary>The text that stood there at the end of each bar; empty without one.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>What the column said.</summary>
    public required ScriptJournal Output { get; init; }

    /// <summary>What the result rests on and a reader has to know first, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What became of the rows of each file.</summary>
    public required IReadOnlyList<InputCount> Files { get; init; }

    /// <summary>Bars that were not used because ticks replace them.</summary>
    public required int BarsReplaced { get; init; }
}
