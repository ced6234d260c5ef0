using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>A strategy or an indicator to check for knowledge of the future.</summary>
public sealed record CheckRequest
{
    /// <summary>Class name of the strategy; null for an indicator.</summary>
    public string? Strategy { get; init; }

    /// <summary>The indicator and its arguments; null for a strategy.</summary>
    public IndicatorCall? Indicator { get; init; }

    /// <summary>Data, scripts and terms.</summary>
    public required RunSettings Settings { get; init; }
}
