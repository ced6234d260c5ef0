using System;
using System.Globalization;
using NT8Bridge.Clocks;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Live;

/// <summary>
/// Where the one stream that is used enters the engine: before the join its bars wait, after it they are taken. Notes what each
/// bar led to, so that who handed it over can be told.
/// </summary>
internal sealed class StreamEntry : IArbitratedStream
{
    private readonly TradingEngine _engine;
    private readonly IClock _clock;
    private readonly PhaseProgress _progress;
    private readonly GapWatch _gaps;
    private readonly EngineStart _start;
    private readonly UsedStream _stream;
    private readonly FeedNotes _notes;
    private BarOutcome? _outcome;

    internal StreamEntry(
        TradingEngine engine, IClock clock, PhaseProgress progress, GapWatch gaps, EngineStart start, UsedStream stream,
        FeedNotes notes)
    {
        _engine = engine;
        _clock = clock;
        _progress = progress;
        _gaps = gaps;
        _start = start;
        _stream = stream;
        _notes = notes;
    }

    /// <summary>Live bars so far, those that wait for the join included.</summary>
    internal long Bars { get; private set; }

    /// <summary>End of the first live bar, UTC ticks; 0 before it.</summary>
    internal long FirstBarUtcTicks { get; private set; }

    private long NewestSignal => _engine.Signals.Count > 0 ? _engine.Signals[0].EndUtcTicks : 0;

    /// <summary>Begins a step; the time of the newest signal, for <see cref="EndStep"/>.</summary>
    internal long BeginStep()
    {
        _outcome = null;
        return NewestSignal;
    }

    /// <summary>What the bars since <see cref="BeginStep"/> led to.</summary>
    internal LiveStep EndStep(long newestSignalBefore)
    {
        bool hasSignal = NewestSignal > newestSignalBefore;
        return new LiveStep(_outcome, hasSignal, hasSignal ? _engine.Signals[0] : default);
    }

    /// <inheritdoc/>
    public void OnBar(in Bar bar, FeedRole from)
    {
        Bars++;
        if (FirstBarUtcTicks == 0) FirstBarUtcTicks = bar.EndUtcTicks;
        _start.OnStreamTime(bar.EndUtcTicks);
        _start.Pump();
        if (IsBeforeJoin) _start.Hold(bar, OriginOf(from));
        else if (_progress.Phase != EnginePhase.Stopped) _outcome = _stream.Take(bar, OriginOf(from));
    }

    /// <inheritdoc/>
    public void OnMissedBar(in Bar bar, FeedRole from)
    {
        if (IsBeforeJoin) OnBar(bar, from);
        else if (_progress.IsJoined)
            _gaps.Fill(new[] { bar }, OriginOf(from), bar.EndUtcTicks - _engine.Options.Interval.Ticks, bar.EndUtcTicks);
    }

    /// <inheritdoc/>
    public void OnGap(long fromUtcTicks, long toUtcTicks, string reason)
    {
        if (fromUtcTicks < toUtcTicks)
        {
            _notes.Say(string.Format(
                CultureInfo.InvariantCulture, "Gap from {0:HH:mm:ss} to {1:HH:mm:ss} UTC: {2}", new DateTime(fromUtcTicks),
                new DateTime(toUtcTicks), reason));
        }

        _stream.OnGap(fromUtcTicks, toUtcTicks, reason);
    }

    /// <inheritdoc/>
    public void OnLost(string reason, long wholeUntilUtcTicks) =>
        _stream.Lose(reason, Math.Min(wholeUntilUtcTicks, _clock.UtcTicks), isFrozen: false);

    /// <inheritdoc/>
    public void OnBack() => _stream.OnBack();

    /// <inheritdoc/>
    public void OnDecision(string text) => _notes.Say(text);

    private bool IsBeforeJoin => _progress.Phase is EnginePhase.Idle or EnginePhase.Seeding;

    private static BarOrigin OriginOf(FeedRole feed) => feed == FeedRole.Side ? BarOrigin.SideFeed : BarOrigin.Live;
}
