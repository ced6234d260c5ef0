using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Backtest;

/// <summary>A backtest that has come to its end, or how far it came and why it did not.</summary>
public sealed record BacktestResult
{
    /// <summary>Name of the strategy; null when it could not even be made.</summary>
    public required string? Strategy { get; init; }

    /// <summary>Full name of the instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>Period of the primary series.</summary>
    public required BarsPeriod Period { get; init; }

    /// <summary>Bars of the primary series that the strategy was called for.</summary>
    public required int Bars { get; init; }

    /// <summary>Why the run did not come to its end; null when it did.</summary>
    public required WorkText? Error { get; init; }

    /// <summary>The trades and what Strategy Analyzer works out of them.</summary>
    public required SystemPerformance Performance { get; init; }

    /// <summary>The terms of the run, its trades and its equity: what the page shows and <c>--json</c> writes.</summary>
    public required BacktestReport Report { get; init; }

    /// <summary>The signals of a strategy that carries an engine.</summary>
    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>
    /// Why signals to buy or to sell led to no order: what the engine lacked; null where it was ready, or there was no such
    /// signal.
    /// </summary>
    public string? WhyNoOrder { get; init; }

    /// <summary>
    /// Why the model of a strategy that carries an engine never said buy or sell, as among the warnings; null where it did.
    /// </summary>
    public string? WhyNoSignal { get; init; }

    /// <summary>What the strategy said.</summary>
    public required ScriptJournal Output { get; init; }

    /// <summary>What the result rests on and a reader has to know first, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What became of the rows of each file.</summary>
    public required IReadOnlyList<InputCount> Files { get; init; }

    /// <summary>Bars that were not used because ticks replace them.</summary>
    public required int BarsReplaced { get; init; }
}
