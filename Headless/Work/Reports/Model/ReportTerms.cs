using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>On what and under which terms a strategy ran.</summary>
public sealed record ReportTerms
{
    /// <summary>The parameters of the strategy with the values that it ran with.</summary>
    public required IReadOnlyList<ParameterText> Parameters { get; init; }

    /// <summary>Time of the first row of the data.</summary>
    public required DateTime FirstUtc { get; init; }

    /// <summary>Time of the last row of the data.</summary>
    public required DateTime LastUtc { get; init; }

    /// <summary>The zone that the script saw, by which days and months are told apart.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Slippage of market and stop orders in ticks, as the strategy had it.</summary>
    public required double Slippage { get; init; }

    /// <summary>Commission per contract and side; 0 for none.</summary>
    public required double Commission { get; init; }

    /// <summary>How orders filled where a bar leaves it open.</summary>
    public required HistoricalFills Fills { get; init; }

    /// <summary>Whether the ticks of history were replayed.</summary>
    public required bool IsTickReplay { get; init; }

    /// <summary>ISO code of the currency in which amounts are counted: nothing is converted.</summary>
    public required string Currency { get; init; }
}
