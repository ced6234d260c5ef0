using System.Collections.Generic;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>What a chart shows beside bars, plots, trades and orders.</summary>
public sealed record ChartMarks
{
    /// <summary>Nothing.</summary>
    public static readonly ChartMarks None = new();

    /// <summary>Bars with which a session begins; the first one of all is left out.</summary>
    public IReadOnlyList<int> SessionBegins { get; init; } = [];

    /// <summary>The engine's signals to buy and to sell.</summary>
    public IReadOnlyList<ChartSignal> Signals { get; init; } = [];

    /// <summary>Stretches in which no order was allowed, and gaps.</summary>
    public IReadOnlyList<ChartSpan> Spans { get; init; } = [];

    /// <summary>Other bars that can be shown: added series and the engine's timeframes.</summary>
    public IReadOnlyList<ChartSeries> Series { get; init; } = [];

    /// <summary>The same with what the script's own series tell: sessions, and the series it has added.</summary>
    /// <param name="script">A script with its data.</param>
    /// <param name="bars">Bars of the primary series on the chart.</param>
    internal ChartMarks With(NinjaScriptBase script, int bars) => this with
    {
        SessionBegins = Host.Runs.SessionBegins.Of(script, bars),
        Series = [.. ChartSeries.Added(script), .. Series],
    };
}
