using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Backtest;

/// <summary>A Market Analyzer column to run over history for what it shows.</summary>
public sealed record ColumnRequest
{
    /// <summary>Class name of the column.</summary>
    public required string Column { get; init; }

    /// <summary>Data, scripts and terms.</summary>
    public required RunSettings Settings { get; init; }
}
