using System;
using System.Collections.Generic;

namespace NT8Bridge.Startup;

/// <summary>
/// Whether the live stream can be believed: since when it has been alive without a break, when it was lost, and which bars a
/// loss has cut into. What it was alive for is covered in the ledger; what it was not stays open.
/// </summary>
internal sealed class LiveStream
{
    private readonly GapLedger _ledger;
    private readonly long _interval;

    // Oldest first; each until the first bar that lies wholly behind it. While bars wait for the join there may be several.
    private readonly List<StreamLoss> _losses = new();
    private long _aliveSince;
    private long _lastSignOfLife;

    internal LiveStream(GapLedger ledger, BarInterval interval)
    {
        _ledger = ledger;
        _interval = interval.Ticks;
    }

    /// <summary>Lost, and not yet proven to be whole again.</summary>
    internal bool IsLost => _losses.Count > 0;

    /// <summary>Lost and not back: its silence is no news.</summary>
    internal bool IsAway => IsLost && Newest.BackUtcTicks == 0;

    /// <summary>Since when it has been silent, UTC ticks: the newest tick, quote or heartbeat, or when it came back.</summary>
    internal long SilentSince => IsLost ? Math.Max(_lastSignOfLife, Newest.BackUtcTicks) : _lastSignOfLife;

    /// <summary>Times that it was lost or frozen.</summary>
    internal int Interruptions { get; private set; }

    /// <summary>Why it was last lost.</summary>
    internal string Reason { get; private set; } = string.Empty;

    private StreamLoss Newest => _losses[_losses.Count - 1];

    /// <summary>It is collected from now on.</summary>
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
        if (IsAway) return;
        Interruptions++;
        long since = IsLost ? Newest.BackUtcTicks : _aliveSince;
        if (since != 0) _ledger.Cover(since, aliveUntilUtcTicks);
        _losses.Add(new StreamLoss(aliveUntilUtcTicks, isFrozen));
    }

    internal void OnBack(long utcTicks)
    {
        if (IsLost) Newest.End(utcTicks);
    }

    /// <summary>A bar waits for the join: where nobody says that the stream is back, the bar does.</summary>
    internal void OnWaiting(in Bar bar)
    {
        if (IsAway && bar.EndUtcTicks > Newest.LostUtcTicks) Newest.End(bar.EndUtcTicks);
    }

    /// <summary>
    /// True for a bar that a loss has cut into. A bar that was over before it is whole, and so is one that began behind it:
    /// with that one the loss is over.
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
