using System;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>How a run over history sees its bars, for whoever wants to know what it makes of them.</summary>
internal sealed record HistoryView
{
    /// <summary>What stands in the place of bars that the run has not come to; null for the bars themselves.</summary>
    public FutureChange? Future { get; init; }

    /// <summary>How many bars of each series beyond the one in work are shown as they are.</summary>
    public int Ahead { get; init; }

    /// <summary>Bars that end by then are left out, UTC ticks.</summary>
    public long AfterUtcTicks { get; init; } = long.MinValue;

    /// <summary>Bars that end later are left out, UTC ticks.</summary>
    public long UntilUtcTicks { get; init; } = long.MaxValue;

    /// <summary>Called with the script after each bar of any of its series, on the script's thread.</summary>
    public Action<NinjaScriptBase>? AfterBar { get; init; }
}
