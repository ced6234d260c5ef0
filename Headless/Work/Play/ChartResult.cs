using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Reports.Model;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>A chart session that has ended: how the engine started, what the stream brought, what was traded.</summary>
public sealed record ChartResult
{
    /// <summary>What ended the strategy, or null.</summary>
    public required ScriptFault? Fault { get; init; }

    /// <summary>
    /// What the end of the run could not keep, a sentence each: the engine's last state, journal lines, the report of the join.
    /// </summary>
    public IReadOnlyList<string> Losses { get; init; } = [];

    /// <summary>Why the run failed: what ended the strategy, or what its end could not keep; null when neither was.</summary>
    public string? Failure => Fault?.Message ?? (Losses.Count > 0 ? string.Join("; ", Losses) : null);

    /// <summary>Real time from Configure to Realtime: loading files, history, join, seeding.</summary>
    public required TimeSpan StartTime { get; init; }

    /// <summary>The engine's start-up: steps, phases, join; null when the strategy carries no engine.</summary>
    public required StartupReport? Start { get; init; }

    /// <summary>What the live stream brought; null when the strategy carries no engine.</summary>
    public required StreamCounts? Stream { get; init; }

    /// <summary>The feed beside the platform's; null when none was chosen.</summary>
    public required SideFeedResult? SideFeed { get; init; }

    /// <summary>Bars in the window when the data ended.</summary>
    public required int WindowBars { get; init; }

    /// <summary>Intervals of the window without a bar when the data ended.</summary>
    public required IReadOnlyList<Gap> Gaps { get; init; }

    /// <summary>What the model needed and had when the data ended.</summary>
    public required IReadOnlyList<ReadinessItem> Readiness { get; init; }

    /// <summary>Signals for all bars, those of history too.</summary>
    public required IReadOnlyList<Signal> AllSignals { get; init; }

    /// <summary>Signals for live bars.</summary>
    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>Orders in the order in which they were made.</summary>
    public required IReadOnlyList<Order> Orders { get; init; }

    /// <summary>The trades.</summary>
    public required TradeCollection Trades { get; init; }

    /// <summary>The trades and the bars as a page shows them.</summary>
    public required ChartReport Report { get; init; }

    /// <summary>What the strategy said.</summary>
    public required ScriptJournal Output { get; init; }

    /// <summary>When the live half began; the bars and ticks before it were history. 0 where nobody noted it.</summary>
    public long LiveFromUtcTicks { get; init; }

    /// <summary>What the result rests on and a reader has to know first, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What became of the rows of each file.</summary>
    public required IReadOnlyList<InputCount> Files { get; init; }

    /// <summary>Bars that were not used because ticks replace them.</summary>
    public required int BarsReplaced { get; init; }

    /// <summary>What platform and broker did wrong on purpose, and how often.</summary>
    public IReadOnlyList<FaultCount> PlatformFaults { get; init; } = [];

    /// <summary>How often the platform stopped the strategy because its connection was lost.</summary>
    public int StoppedByConnection { get; init; }

    /// <summary>Changes of the order book that the strategy heard of.</summary>
    public long DepthChanges { get; init; }

    /// <summary>Those of them whose level the book had not, because the replay begins later than the book.</summary>
    public long DepthMisfits { get; init; }

    /// <summary>Measured cost of one bar in the engine; null where it was not measured.</summary>
    public EngineCost? EngineCost { get; init; }

    /// <summary>What joining the sources of history found; null before the join.</summary>
    public MergeReport? Merge => Start?.Merge;

    /// <summary>Bars that closed live.</summary>
    public long LiveBars => Stream?.LiveBars ?? 0;

    /// <summary>When orders were first allowed; null when they never were.</summary>
    public long? ReadyUtcTicks => Start?.Phases.FirstOrDefault(change => change.Phase == EnginePhase.Ready)?.UtcTicks;

    /// <summary>ISO code of the instrument's currency, in which profit is counted: nothing is converted.</summary>
    public required string Currency { get; init; }

    /// <summary>
    /// Why live signals to buy or to sell led to no order; null where one was made, or where there was no such signal.
    /// </summary>
    public string? WhyNoOrder
    {
        get
        {
            Signal[] asked = [.. Signals.Where(signal => signal.Direction != SignalDirection.Hold)];
            if (Start is null || Orders.Count > 0 || asked.Length == 0) return null;
            if (ReadyUtcTicks is not { } ready) return Runs.WhyNoOrder.NeverReady(Readiness);
            return asked[^1].EndUtcTicks <= ready
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"the last of them came before orders were allowed at {new DateTime(ready):yyyy-MM-dd HH:mm:ss} UTC")
                : "orders were allowed, but the strategy placed none; its output may say why";
        }
    }

    /// <summary>To the cent: a sum of binary fractions carries dust.</summary>
    public double NetProfit => Math.Round(Trades.TradesPerformance.Currency.CumProfit, 2) + 0.0;

    /// <summary>Live signals of one direction.</summary>
    public int Count(SignalDirection direction) => Signals.Count(signal => signal.Direction == direction);
}
