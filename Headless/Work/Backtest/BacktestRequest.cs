using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Backtest;

/// <summary>A strategy to run over history as Strategy Analyzer does.</summary>
public sealed record BacktestRequest
{
    /// <summary>Class name of the strategy.</summary>
    public required string Strategy { get; init; }

    /// <summary>Data, scripts and terms.</summary>
    public required RunSettings Settings { get; init; }

    /// <summary>Whether the report is to have the bars and plots, as its page needs them.</summary>
    public bool IsChartWanted { get; init; }
}
