using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Data.Results;

/// <summary>A finished backtest as its JSON tells it.</summary>
public sealed record StoredRun
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>Version of the product that ran it.</summary>
    public required string Product { get; init; }

    /// <summary>Name of the strategy.</summary>
    public required string Strategy { get; init; }

    /// <summary>Full name of the instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>Period of the bars.</summary>
    public required string Period { get; init; }

    /// <summary>Number of bars.</summary>
    public required int Bars { get; init; }

    /// <summary>Bars that were not used because ticks replace them.</summary>
    public required int BarsReplaced { get; init; }

    /// <summary>The parameters with the values that it ran with, in their order.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; }

    /// <summary>Time of the first row of the data.</summary>
    public required DateTime FromUtc { get; init; }

    /// <summary>Time of the last row of the data.</summary>
    public required DateTime ToUtc { get; init; }

    /// <summary>Name of the zone that the script saw.</summary>
    public required string Zone { get; init; }

    /// <summary>Slippage of market and stop orders in ticks.</summary>
    public required double Slippage { get; init; }

    /// <summary>Commission per contract and side.</summary>
    public required double Commission { get; init; }

    /// <summary>How orders filled where a bar leaves it open.</summary>
    public required string Fills { get; init; }

    /// <summary>Whether the ticks of history were replayed.</summary>
    public required bool IsTickReplay { get; init; }

    /// <summary>ISO code of the currency of all amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>Statistics of all trades by name; not a number where one was not finite or the file has not got it.</summary>
    public required IReadOnlyDictionary<string, double> All { get; init; }

    /// <summary>The same of the long trades.</summary>
    public required IReadOnlyDictionary<string, double> Long { get; init; }

    /// <summary>The same of the short trades.</summary>
    public required IReadOnlyDictionary<string, double> Short { get; init; }

    /// <summary>Statistics of scripts' own.</summary>
    public required IReadOnlyList<StoredMetric> Metrics { get; init; }

    /// <summary>The trades in their order.</summary>
    public required IReadOnlyList<StoredTrade> Trades { get; init; }

    /// <summary>The days on which trades were closed.</summary>
    public required IReadOnlyList<StoredDay> Days { get; init; }

    /// <summary>Share of the bars with an open position, 0 to 1.</summary>
    public required double InMarket { get; init; }

    /// <summary>What the result rests on or leaves out, a sentence each; also why signals led to no order.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>What became of the rows of each file.</summary>
    public required IReadOnlyList<StoredInput> Files { get; init; }
}
