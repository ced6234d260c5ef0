using System;

namespace NT8Bridge.Startup;

/// <summary>
/// Whether the live stream can be believed: since when it has been alive without a break, when it was lost, and which bars a
/// loss has cut into. What it was alive for is covered in the ledger; what it was not stays open.
/// </summary>
internal sealed class LiveStream
{
    private readonly GapLedger _ledger;
    private readonly long _interval;
    private long _aliveSince;
    private long _lost;
    private long _back;
    private bool _isFrozen;

    internal LiveStream(GapLedger ledger, BarInterval interval)
    {
        _ledger = ledger;
        _interval = interval.Ticks;
    }

    /// <summary>Lost, and not yet proven to be whole again.</summary>
    internal bool IsLost => _lost != 0;

    /// <summary>Newest tick, quote or heartbeat, UTC ticks; 0 before <see cref="Begin"/>.</summary>
    internal long LastSignOfLife { get; private set; }

    /// <summary>Times that it was lost or frozen.</summary>
    internal int Interruptions { get; private set; }

    /// <summary>Why it was last lost.</summary>
    internal string Reason { get; private set; } = string.Empty;

    /// <summary>It is collected from now on.</summary>
    internal void Begin(long utcTicks)
    {
        LastSignOfLife = utcTicks;
        if (!IsLost) _aliveSince = utcTicks;
    }

    internal void OnSignOfLife(long utcTicks)
    {
        if (utcTicks <= LastSignOfLife) return;
        LastSignOfLife = utcTicks;
        // Who said that a connection is lost says when it is back; a frozen one is back when it moves.
        if (_isFrozen) OnBack(utcTicks);
        if (_aliveSince == 0 && !IsLost) _aliveSince = utcTicks;
    }

    internal void Lose(string reason, long aliveUntilUtcTicks, bool isFrozen)
    {
        if (_lost == 0 || _back != 0) Interruptions++;
        if (_aliveSince != 0) _ledger.Cover(_aliveSince, aliveUntilUtcTicks);
        if (_lost == 0) _lost = aliveUntilUtcTicks;
        _back = 0;
        _aliveSince = 0;
        _isFrozen = isFrozen;
        Reason = reason;
    }

    internal void OnBack(long utcTicks)
    {
        if (_lost != 0 && _back == 0) _back = Math.Max(utcTicks, _lost);
    }

    /// <summary>True for a bar that lies wholly behind the loss: with it the loss is over.</summary>
    internal bool EndsLoss(in Bar bar)
    {
        if (_back == 0 || bar.EndUtcTicks - _interval < _back) return false;
        _aliveSince = _back;
        _lost = _back = 0;
        _isFrozen = false;
        return true;
    }

    /// <summary>True for a bar that the loss cut into; one that was over before it is whole.</summary>
    internal bool IsCut(in Bar bar)
    {
        if (bar.EndUtcTicks <= _lost) return false;
        OnBack(bar.EndUtcTicks);
        return true;
    }

    /// <summary>A whole bar came: the stream was alive up to its end.</summary>
    internal void Cover(in Bar bar)
    {
        OnSignOfLife(bar.EndUtcTicks);
        if (_aliveSince == 0) _aliveSince = bar.EndUtcTicks - _interval;
        _ledger.Cover(_aliveSince, bar.EndUtcTicks);
    }
}
