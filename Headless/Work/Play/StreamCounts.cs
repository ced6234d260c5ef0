using NT8Bridge.Live;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>What the live stream brought to an engine on a chart.</summary>
public sealed record StreamCounts
{
    /// <summary>Bars that closed live.</summary>
    public required long LiveBars { get; init; }

    /// <summary>End of the first of them; 0 when there was none.</summary>
    public required long FirstLiveBarUtcTicks { get; init; }

    /// <summary>How often the stream was interrupted.</summary>
    public required int Interruptions { get; init; }

    /// <summary>Live bars that came twice.</summary>
    public required long Duplicate { get; init; }

    /// <summary>Live bars that came again with other prices.</summary>
    public required long Correction { get; init; }

    /// <summary>Live bars that came after a later one and filled a gap.</summary>
    public required long Late { get; init; }

    /// <summary>Bars that came too late to be used.</summary>
    public required long TooLate { get; init; }

    /// <summary>Bars at a time when the market is closed.</summary>
    public required long OutOfSession { get; init; }

    /// <summary>Bars with unsound prices.</summary>
    public required long Rejected { get; init; }

    /// <summary>Bars of a time that had not come yet.</summary>
    public required long AheadOfClock { get; init; }

    internal static StreamCounts Of(LiveEngine live)
    {
        EngineCounters counters = live.Engine.Counters;
        return new StreamCounts
        {
            LiveBars = live.LiveBars,
            FirstLiveBarUtcTicks = live.FirstLiveBarUtcTicks,
            Interruptions = live.Interruptions,
            Duplicate = counters[BarOrigin.Live, BarOutcome.Duplicate],
            Correction = counters[BarOrigin.Live, BarOutcome.Correction],
            Late = counters[BarOrigin.Live, BarOutcome.Late],
            TooLate = counters[BarOutcome.TooLate],
            OutOfSession = counters[BarOutcome.OutOfSession],
            Rejected = counters[BarOutcome.Rejected],
            AheadOfClock = live.BarsAheadOfClock,
        };
    }
}
