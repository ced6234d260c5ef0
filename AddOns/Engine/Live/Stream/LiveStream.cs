using System;
using System.Collections.Generic;
using NT8Bridge.Live.Gaps;

namespace NT8Bridge.Live.Stream;

/// <summary>
/// Whether the live stream can be believed: since when it has been alive without a break, when it was lost, and which bars a loss
/// has cut into. The spans in which it was alive are covered in the ledger; those in which it was lost stay uncovered.
/// </summary>
internal sealed class LiveStream
{
    private readonly GapLedger _ledger;
    private readonly long _interval;

    // Oldest first. A loss is kept until the first bar that begins after it; while bars wait for the join there may be several.
    private readonly List<StreamLoss> _losses = new();
    private long _aliveSince;
    private long _lastSignOfLife;

    internal LiveStream(GapLedger ledger, BarInterval interval)
    {
        _ledger = ledger;
        _interval = interval.Ticks;
    }

    /// <summary>The stream was lost, and no whole bar has come since.</summary>
    internal bool IsLost => _losses.Count > 0;

    /// <summary>The stream is lost and not back, so that its silence means nothing.</summary>
    internal bool IsAway => IsLost && Newest.BackUtcTicks == 0;

    /// <summary>
    /// Since when the stream has been silent, UTC ticks: its newest tick, quote or heartbeat, or when it came back.
    /// </summary>
    internal long SilentSince => IsLost ? Math.Max(_lastSignOfLife, Newest.BackUtcTicks) : _lastSignOfLife;

    /// <summary>How many times the stream was lost or frozen.</summary>
    internal int Interruptions { get; private set; }

    /// <summary>Why the stream was last lost.</summary>
    internal string Reason { get; private set; } = string.Empty;

    private StreamLoss Newest => _losses[_losses.Count - 1];

    /// <summary>The stream is collected from now on.</summary>
    internal void Begin(long utcTicks)
    {
        _lastSignOfLife = utcTicks;
        if (!IsLost) _aliveSince = utcTicks;
    }

    internal void OnSignOfLife(long utcTicks)
    {
        if (utcTicks <= _lastSignOfLife) return;
        _lastSignOfLife = utcTicks;
        if (IsLost && Newest.IsFrozen) Newest.End(utcTicks);
    }

    internal void Lose(string reason, long aliveUntilUtcTicks, bool isFrozen)
    {
        Reason = reason;
        if (IsAway)
        {
            if (!isFrozen) Newest.IsFrozen = false;
            return;
        }

        Interruptions++;
        long since = IsLost ? Newest.BackUtcTicks : _aliveSince;
        if (since != 0) _ledger.Cover(since, aliveUntilUtcTicks);
        _losses.Add(new StreamLoss(aliveUntilUtcTicks, isFrozen));
    }

    internal void OnBack(long utcTicks)
    {
        if (IsLost) Newest.End(utcTicks);
    }

    /// <summary>
    /// A bar waits for the join. A platform may bring bars again without saying that the stream is back: then the bar says so.
    /// </summary>
    internal void OnWaiting(in Bar bar)
    {
        if (IsAway && bar.EndUtcTicks > Newest.LostUtcTicks) Newest.End(bar.EndUtcTicks);
    }

    /// <summary>
    /// True for a bar that a loss has cut into. A bar that ended before the loss is whole, and so is one that began after it; the
    /// latter ends the loss.
    /// </summary>
    internal bool IsCut(in Bar bar)
    {
        while (IsLost && bar.EndUtcTicks > _losses[0].LostUtcTicks)
        {
            StreamLoss loss = _losses[0];
            if (loss.BackUtcTicks == 0 || bar.EndUtcTicks - _interval < loss.BackUtcTicks)
            {
                loss.End(bar.EndUtcTicks);
                OnSignOfLife(bar.EndUtcTicks);
                return true;
            }

            _aliveSince = loss.BackUtcTicks;
            _losses.RemoveAt(0);
        }

        return false;
    }

    /// <summary>A whole bar came: the stream was alive up to its end.</summary>
    internal void Cover(in Bar bar)
    {
        OnSignOfLife(bar.EndUtcTicks);
        if (_aliveSince == 0) _aliveSince = bar.EndUtcTicks - _interval;
        _ledger.Cover(_aliveSince, bar.EndUtcTicks);
    }
}
