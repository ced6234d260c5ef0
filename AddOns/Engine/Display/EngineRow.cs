using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Live;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Display;

/// <summary>
/// What there is to see of an engine at one moment. Made on the engine's thread and never changed, so any thread may show it.
/// </summary>
public sealed class EngineRow
{
    /// <summary>Signals listed at most.</summary>
    public const int ListedSignals = 500;

    /// <summary>
    /// Bars whose outputs are listed at most: a chart that looks only after every 32nd bar still sees every bar.
    /// </summary>
    public const int ListedOutputs = 32;

    private EngineRow(string instrument, TradingEngine engine, Readiness readiness)
    {
        Instrument = instrument;
        Model = engine.Model.Name;
        Interval = engine.Options.Interval.ToString();
        Bars = engine.Window.Count;
        BarsNeeded = engine.Window.Capacity;
        LastBarUtcTicks = Bars > 0 ? engine.Window[0].EndUtcTicks : 0;
        Readiness = readiness.Items();
        IsReady = readiness.IsMet();
        Signals = Enumerable.Range(0, Math.Min(ListedSignals, engine.Signals.Count)).Select(i => engine.Signals[i]).ToArray();
    }

    /// <summary>Full name of the instrument.</summary>
    public string Instrument { get; }

    /// <summary>Name of the model.</summary>
    public string Model { get; }

    /// <summary>Length of the base bars.</summary>
    public string Interval { get; }

    /// <summary>The phase of the engine; null for one that only accompanies a chart and trades nothing.</summary>
    public EnginePhase? Phase { get; private set; }

    /// <summary>Why it is in that phase.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>True once history and stream are joined: from then on there are signals.</summary>
    public bool IsJoined => Phase is EnginePhase.WarmingUp or EnginePhase.Ready or EnginePhase.Degraded;

    /// <summary>The live bars whose signals orders could follow, oldest first; the newest 64 runs of them are kept.</summary>
    public IReadOnlyList<ReadySpan> Ready { get; private set; } = Array.Empty<ReadySpan>();

    /// <summary>End of the first live bar, UTC ticks; 0 before it.</summary>
    public long FirstLiveBarUtcTicks { get; private set; }

    /// <summary>Bars in the window.</summary>
    public int Bars { get; }

    /// <summary>Bars of a full window.</summary>
    public int BarsNeeded { get; }

    /// <summary>End of the newest bar, UTC ticks; 0 without any.</summary>
    public long LastBarUtcTicks { get; }

    /// <summary>Market time that the warm-up still needs.</summary>
    public TimeSpan WarmupRemaining { get; private set; }

    /// <summary>True when all that the model reads is there.</summary>
    public bool IsReady { get; }

    /// <summary>Intervals of the window without a bar in which some source was alive: nobody traded.</summary>
    public int QuietGaps { get; private set; }

    /// <summary>Intervals of the window without a bar of which nobody knows whether there was a trade.</summary>
    public int UnknownGaps { get; private set; }

    /// <summary>The platform's stream in words.</summary>
    public string Feed { get; private set; } = "chart";

    /// <summary>The feed beside the platform's in words; "none" when none was chosen.</summary>
    public string SideFeed { get; private set; } = "none";

    /// <summary>What happened to the feeds, oldest first.</summary>
    public IReadOnlyList<FeedNote> FeedNotes { get; private set; } = Array.Empty<FeedNote>();

    /// <summary>Why the last save failed; empty when it did not.</summary>
    public string SaveProblem { get; private set; } = string.Empty;

    /// <summary>What the last command of a window led to; empty before the first.</summary>
    public string Outcome { get; private set; } = string.Empty;

    /// <summary>
    /// What the trader must know of the orders, files that could not be written and journal lines that were lost, in words.
    /// </summary>
    public IReadOnlyList<string> Problems { get; private set; } = Array.Empty<string>();

    /// <summary>The start, step by step.</summary>
    public IReadOnlyList<StartupStep> Timeline { get; private set; } = Array.Empty<StartupStep>();

    /// <summary>What the model needs and what is there.</summary>
    public IReadOnlyList<ReadinessItem> Readiness { get; }

    /// <summary>The newest signals, newest first.</summary>
    public IReadOnlyList<Signal> Signals { get; }

    /// <summary>
    /// The outputs at the newest bars, oldest first, as far as rows were made then; empty for an engine that only accompanies a
    /// chart.
    /// </summary>
    public IReadOnlyList<OutputValues> Outputs { get; private set; } = Array.Empty<OutputValues>();

    /// <summary>Every phase entered, in order; empty for an engine that only accompanies a chart.</summary>
    public IReadOnlyList<PhaseChange> Phases { get; private set; } = Array.Empty<PhaseChange>();

    /// <summary>
    /// The intervals of the window without a bar, oldest first; empty for an engine that only accompanies a chart.
    /// </summary>
    public IReadOnlyList<Gap> Gaps { get; private set; } = Array.Empty<Gap>();

    /// <summary>What joining the sources found; empty before the join.</summary>
    public IReadOnlyList<MergeLine> Merge { get; private set; } = Array.Empty<MergeLine>();

    /// <summary>Bars that the joined sources had differently, as many as the join lists.</summary>
    public IReadOnlyList<MergeDifference> Differences { get; private set; } = Array.Empty<MergeDifference>();

    /// <summary>How many such bars there are, those not listed included.</summary>
    public int DifferenceCount { get; private set; }

    /// <summary>The row of an engine that only accompanies a chart.</summary>
    public static EngineRow Of(string instrument, TradingEngine engine, Readiness readiness)
    {
        if (engine is null) throw new ArgumentNullException(nameof(engine));
        if (readiness is null) throw new ArgumentNullException(nameof(readiness));
        return new EngineRow(instrument, engine, readiness);
    }

    /// <summary>The row of an engine that runs live.</summary>
    /// <param name="instrument">Full name.</param>
    /// <param name="live">The engine.</param>
    /// <param name="outputs">Its outputs at the newest bars.</param>
    /// <param name="ready">The bars at which orders could follow.</param>
    /// <param name="outcome">What the last command of a window led to.</param>
    /// <param name="problems">What is wrong with its files.</param>
    internal static EngineRow Of(
        string instrument, LiveEngine live, IReadOnlyList<OutputValues> outputs, IReadOnlyList<ReadySpan> ready, string outcome,
        IReadOnlyList<string> problems)
    {
        IReadOnlyList<Gap> gaps = live.Gaps();
        MergeReport? merge = live.Report.Merge;
        return new EngineRow(instrument, live.Engine, live.Readiness)
        {
            Phase = live.Phase,
            Reason = live.Report.Phases.Count > 0 ? live.Report.Phases[live.Report.Phases.Count - 1].Reason : string.Empty,
            Ready = ready,
            FirstLiveBarUtcTicks = live.FirstLiveBarUtcTicks,
            Outputs = outputs,
            Outcome = outcome,
            Problems = problems,
            WarmupRemaining = live.WarmupRemaining,
            QuietGaps = gaps.Where(gap => gap.IsQuiet).Sum(gap => gap.Bars),
            UnknownGaps = gaps.Where(gap => !gap.IsQuiet).Sum(gap => gap.Bars),
            Feed = string.Format(
                CultureInfo.InvariantCulture, "{0} live bars, {1} interruptions", live.LiveBars, live.Interruptions),
            SideFeed = live.SideInWords ?? "none",
            FeedNotes = live.FeedNotes.ToArray(),
            SaveProblem = live.SaveProblem,
            Timeline = live.Report.Steps.ToArray(),
            Phases = live.Report.Phases.ToArray(),
            Gaps = gaps,
            Merge = MergeLine.Of(merge),
            Differences = merge is null ? Array.Empty<MergeDifference>() : merge.Differences.ToArray(),
            DifferenceCount = merge?.Different ?? 0,
        };
    }
}
