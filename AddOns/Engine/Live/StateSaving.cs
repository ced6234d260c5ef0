using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.History;

namespace NT8Bridge.Startup;

/// <summary>
/// Saves window and snapshot every so many live bars, off the engine's thread. A save that is still running is not waited for:
/// the next one takes the newer state. <see cref="Finish"/> leaves the last state behind.
/// </summary>
internal sealed class StateSaving
{
    private readonly TradingEngine _engine;
    private readonly IBarStore? _bars;
    private readonly ISnapshotStore? _snapshots;
    private readonly Func<long> _utcNow;
    private readonly int _barsPerSave;
    private int _barsSince;
    private long _sessionEnd;
    private bool _hasSaved;
    private Task<string>? _running;
    private string _problem = string.Empty;

    internal StateSaving(TradingEngine engine, IBarStore? bars, ISnapshotStore? snapshots, Func<long> utcNow)
    {
        _engine = engine;
        _bars = bars;
        _snapshots = snapshots;
        _utcNow = utcNow;
        // A save holds one window: more bars between two would leave a hole.
        _barsPerSave = Math.Min(engine.Options.CacheSaveBars, engine.Options.WindowBars);
    }

    /// <summary>Why the newest finished save failed; empty when it did not.</summary>
    internal string Problem
    {
        get
        {
            if (_running is { IsCompleted: true }) Note();
            return _problem;
        }
    }

    /// <summary>The newest save: ends with why it failed, empty when it did not.</summary>
    internal Task<string> Running => _running ?? Task.FromResult(string.Empty);

    /// <param name="endUtcTicks">End of the bar that was taken.</param>
    /// <param name="isSettled">Nothing that the model reads is missing: a snapshot of this state may be started from.</param>
    internal void OnLiveBar(long endUtcTicks, bool isSettled)
    {
        _barsSince++;
        if ((_barsSince < _barsPerSave && !IsSessionOver(endUtcTicks)) || _running is { IsCompleted: false }) return;
        Note();
        Begin(isSettled);
    }

    /// <summary>Begins a save at once; false while another one runs.</summary>
    internal bool TryNow(bool isSettled)
    {
        if (_running is { IsCompleted: false } || _engine.Window.Count == 0) return false;
        Note();
        Begin(isSettled);
        return true;
    }

    /// <summary>Saves the last state and waits for it, at most <paramref name="patience"/>.</summary>
    internal void Finish(TimeSpan patience, bool isSettled)
    {
        if (!Ended(patience) || _engine.Window.Count == 0 || (_barsSince == 0 && !_hasSaved)) return;
        Begin(isSettled, isLast: true);
        Ended(patience);
    }

    /// <summary>True for the last bar that a session can have, else for the first bar of the next session.</summary>
    private bool IsSessionOver(long endUtcTicks)
    {
        long end = _engine.CurrentSession.EndUtcTicks;
        bool isOver = endUtcTicks == end || (_sessionEnd != 0 && _sessionEnd != end);
        _sessionEnd = end;
        return isOver;
    }

    private void Begin(bool isSettled, bool isLast = false)
    {
        Bar[] window = _engine.Window.ToArray();
        byte[]? snapshot = isSettled && _snapshots is not null ? Snapshot() : null;
        long now = _utcNow();
        _barsSince = 0;
        _hasSaved = true;
        _running = Task.Run(() => Save(window, snapshot, now, isLast));
    }

    private string Save(Bar[] window, byte[]? snapshot, long now, bool isLast)
    {
        BarSave? save = isLast ? _bars?.SaveLast(window, now, CancellationToken.None) : _bars?.Save(window, now, CancellationToken.None);
        string bars = save?.Reason ?? string.Empty;
        string state = snapshot is null ? string.Empty : _snapshots!.Save(snapshot);
        return bars.Length > 0 && state.Length > 0 ? bars + "; " + state : bars + state;
    }

    private byte[] Snapshot()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        _engine.Save(writer);
        writer.Flush();
        return stream.ToArray();
    }

    private bool Ended(TimeSpan patience)
    {
        if (_running is not null && !((IAsyncResult)_running).AsyncWaitHandle.WaitOne(patience))
        {
            _problem = $"a save did not end within {patience.TotalSeconds:0} s; the files of the save before it stand";
            return false;
        }

        Note();
        return true;
    }

    private void Note()
    {
        if (_running is null) return;
        _problem = _running.IsFaulted ? _running.Exception!.GetBaseException().Message : _running.Result;
    }
}
