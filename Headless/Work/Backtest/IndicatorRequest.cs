using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Backtest;

/// <summary>An indicator to run over history for its plots.</summary>
public sealed record IndicatorRequest
{
    /// <summary>The indicator and its arguments.</summary>
    public required IndicatorCall Call { get; init; }

    /// <summary>Data, scripts and terms.</summary>
    public required RunSettings Settings { get; init; }
}
