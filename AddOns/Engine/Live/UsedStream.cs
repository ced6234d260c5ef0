using System;
using System.Globalization;
using NT8Bridge.Clocks;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Live;

/// <summary>
/// The stream whose bars the engine takes after the join. Whole bars of it move the warm-up on and are saved now and then; when
/// it is lost, frozen or ahead of the clock, the engine is not ready any more.
/// </summary>
internal sealed class UsedStream
{
    /// <summary>A bar may end this much after the present, since a computer's clock is never quite right.</summary>
    internal static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(1);

    private readonly TradingEngine _engine;
    private readonly LiveOptions _options;
    private readonly IClock _clock;
    private readonly PhaseProgress _progress;
    private readonly GapLedger _ledger;
    private readonly GapWatch _gaps;
    private readonly StateSaving? _saving;
    private readonly LiveStream _stream;
    private readonly StreamIntake _intake;
    private readonly SilenceWatch _silence;

    internal UsedStream(
        TradingEngine engine, LiveOptions options, IClock clock, PhaseProgress progress, GapLedger ledger, GapWatch gaps,
        UsualSilence usual, StateSaving? saving)
    {
        _engine = engine;
        _options = options;
        _clock = clock;
        _progress = progress;
        _ledger = ledger;
        _gaps = gaps;
        _saving = saving;
        _stream = new LiveStream(ledger, engine.Options.Interval);
        _intake = new StreamIntake(engine, _stream, gaps, ledger);
        _silence = new SilenceWatch(engine, _stream, gaps, usual, options.SilenceLimit);
    }

    /// <summary>How many times the stream was lost or frozen.</summary>
    internal int Interruptions => _stream.Interruptions;

    /// <summary>Bars that ended ahead of the clock and were not used.</summary>
    internal long BarsAheadOfClock { get; private set; }

    /// <summary>The stream is collected from now on.</summary>
    internal void Begin(long utcTicks) => _stream.Begin(utcTicks);

    /// <summary>A bar waits for the join.</summary>
    internal void OnWaiting(in Bar bar) => _stream.OnWaiting(bar);

    /// <summary>History and stream have been joined: a stream that is lost at that moment degrades the engine.</summary>
    internal void OnJoined()
    {
        if (_stream.IsLost) _progress.OnStreamLost(_stream.Reason);
    }

    /// <summary>Takes the next bar; what became of it, null when it was not used because it ends ahead of the clock.</summary>
    internal BarOutcome? Take(in Bar bar, BarOrigin origin)
    {
        long ahead = bar.EndUtcTicks - _clock.UtcTicks;
        if (ahead > ClockTolerance.Ticks)
        {
            BarsAheadOfClock++;
            // Until when the stream was whole cannot be read from a clock that is wrong; the newest bar of the window tells it.
            long newest = _engine.Window.Count > 0 ? _engine.Window[0].EndUtcTicks : 0;
            Lose(
                $"bars end {Minutes(ahead)} minutes ahead of this computer's clock; set it by the network",
                Math.Max(newest, bar.EndUtcTicks - ahead), isFrozen: false);
            return null;
        }

        CheckSilence(bar.EndUtcTicks - _engine.Options.Interval.Ticks);
        BarOutcome outcome = _intake.Take(bar, origin, out bool isEvidence);
        if (!isEvidence) return outcome;
        _progress.OnLiveBar(bar.EndUtcTicks, _engine.CurrentSession.BeginUtcTicks);
        _saving?.OnLiveBar(bar.EndUtcTicks, _progress.IsSettled);
        return outcome;
    }

    /// <summary>A tick, quote or heartbeat came.</summary>
    internal void OnSignOfLife(long utcTicks)
    {
        // A silence that was too long must be noticed before this sign of life ends it.
        CheckSilence(utcTicks);
        _stream.OnSignOfLife(utcTicks);
    }

    /// <summary>
    /// Another market trades: a stream that has been silent beyond the limit is frozen, however quiet its own market may be.
    /// </summary>
    internal void OnOtherMarketTrades(long utcTicks)
    {
        long since = _stream.SilentSince;
        if (_progress.Phase is not (EnginePhase.WarmingUp or EnginePhase.Ready) || _stream.IsAway) return;
        if (utcTicks - since > _options.SilenceLimit.Ticks)
            Lose($"no sign of life for {Minutes(utcTicks - since)} minutes while another market trades", since, isFrozen: true);
    }

    /// <summary>Looks whether the stream has been silent for too long.</summary>
    internal void CheckSilence(long utcTicks)
    {
        if (!_progress.IsJoined || !_silence.IsTooLong(utcTicks)) return;
        long since = _stream.SilentSince;
        Lose(
            $"no trade and no quote for {Minutes(utcTicks - since)} minutes, longer than this market is ever silent", since,
            isFrozen: true);
    }

    /// <summary>The stream is interrupted, and was whole up to a time.</summary>
    internal void Lose(string reason, long aliveUntilUtcTicks, bool isFrozen)
    {
        // A stream may have been frozen long before somebody says that it is lost: then it was not whole until that word.
        if (!isFrozen) CheckSilence(aliveUntilUtcTicks);
        _stream.Lose(reason, aliveUntilUtcTicks, isFrozen);
        _progress.OnStreamLost(reason);
    }

    /// <summary>
    /// The stream missed trades in a span, although bars of it may be there; what comes after it is whole. Ends a loss that was
    /// told before; an empty span does no more than that.
    /// </summary>
    internal void OnGap(long fromUtcTicks, long toUtcTicks, string reason)
    {
        if (fromUtcTicks < toUtcTicks)
        {
            Lose(reason, fromUtcTicks, isFrozen: false);
            _ledger.Uncover(fromUtcTicks, toUtcTicks);
            bool isTaken = _engine.Window.Count > 0 && _engine.Window[0].EndUtcTicks >= toUtcTicks;
            if (isTaken) _gaps.Suspect(fromUtcTicks, toUtcTicks);
        }

        _stream.OnBack(toUtcTicks);
    }

    /// <summary>The stream is there again: what it brings from now on is whole.</summary>
    internal void OnBack() => _stream.OnBack(_clock.UtcTicks);

    private static string Minutes(long ticks) =>
        TimeSpan.FromTicks(ticks).TotalMinutes.ToString("0.#", CultureInfo.InvariantCulture);
}
