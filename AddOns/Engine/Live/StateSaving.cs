using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Clocks;
using NT8Bridge.History;

namespace NT8Bridge.Live;

/// <summary>
/// Saves window and snapshot after every so many live bars, on a background thread. While one save runs no other begins; the next
/// one takes the newer state. <see cref="Finish"/> saves the last state and waits for it.
/// </summary>
internal sealed class StateSaving
{
    private readonly TradingEngine _engine;
    private readonly IBarStore? _bars;
    private readonly ISnapshotStore? _snapshots;
    private readonly IClock _clock;
    private readonly int _barsPerSave;
    private int _barsSince;
    private long _sessionEnd;
    private bool _hasSaved;
    private Task<string>? _running;
    private string _problem = string.Empty;
    private volatile bool _isFailed;
    private bool _isGivenUp;

    internal StateSaving(TradingEngine engine, IBarStore? bars, ISnapshotStore? snapshots, int saveBars, IClock clock)
    {
        _engine = engine;
        _bars = bars;
        _snapshots = snapshots;
        _clock = clock;
        // A save holds one window. If more bars than that came between two saves, the history folder would have a hole.
        _barsPerSave = Math.Min(saveBars, engine.Options.WindowBars);
    }

    /// <summary>Why the newest finished save failed; empty when it did not.</summary>
    internal string Problem
    {
        get
        {
            if (!_isGivenUp && _running is { IsCompleted: true }) Note();
            return _problem;
        }
    }

    /// <summary>The newest save. Its result says why it failed and is empty when it did not.</summary>
    internal Task<string> Running => _running ?? Task.FromResult(string.Empty);

    /// <summary>The engine accepted a live bar: begins a save when one is due.</summary>
    /// <param name="endUtcTicks">End of the bar.</param>
    /// <param name="isSettled">
    /// Nothing that the model reads is missing, so that a snapshot of this state may be started from.
    /// </param>
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

    /// <summary>
    /// Saves the last state and waits for it, at most <paramref name="patience"/>. Returns why it was not saved; empty when it
    /// was, or when there is nothing to save.
    /// </summary>
    internal string Finish(TimeSpan patience, bool isSettled)
    {
        if (!Ended(patience)) return _problem;
        if (_engine.Window.Count == 0 || (_barsSince == 0 && !_hasSaved)) return string.Empty;
        Begin(isSettled, isLast: true);
        return Ended(patience) && !_isFailed ? string.Empty : _problem;
    }

    /// <summary>
    /// True for the bar that ends with its session. A session whose last intervals had no trade has none, and then it is true for
    /// the first bar of the next one.
    /// </summary>
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
        long now = _clock.UtcTicks;
        _barsSince = 0;
        _hasSaved = true;
        // Until the save says otherwise: one that throws has saved nothing.
        _isFailed = true;
        _running = Task.Run(() => Save(window, snapshot, now, isLast));
    }

    private string Save(Bar[] window, byte[]? snapshot, long now, bool isLast)
    {
        BarSave? save = isLast
            ? _bars?.SaveLast(window, now, CancellationToken.None)
            : _bars?.Save(window, now, CancellationToken.None);
        string bars = save?.Reason ?? string.Empty;
        string state = snapshot is null ? string.Empty : _snapshots!.Save(snapshot);
        // A reason alone is no failure: it may tell of a damaged file that was set aside and written anew.
        _isFailed = save is { IsSaved: false } || state.Length > 0;
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
            // The late end of this save must not hide that the newest state is lost.
            _isGivenUp = true;
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
