using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.History;

namespace NT8Bridge.Startup;

/// <summary>
/// Saves the window every so many live bars, off the engine's thread. A save that is still running is not waited for:
/// the next one takes the newer window. <see cref="Finish"/> leaves the last state behind.
/// </summary>
internal sealed class CacheSaving
{
    private readonly IBarStore _store;
    private readonly int _everyBars;
    private readonly Func<long> _utcNow;
    private int _barsSince;
    private Task<BarSave>? _running;

    internal CacheSaving(IBarStore store, int everyBars, Func<long> utcNow)
    {
        _store = store;
        _everyBars = everyBars;
        _utcNow = utcNow;
    }

    /// <summary>Why the newest finished save failed; empty when it did not.</summary>
    internal string Problem { get; private set; } = string.Empty;

    /// <summary>Saves begun.</summary>
    internal int Saves { get; private set; }

    internal void OnLiveBar(BarWindow window, bool sessionEnds)
    {
        _barsSince++;
        if ((_barsSince < _everyBars && !sessionEnds) || _running is { IsCompleted: false }) return;
        Note();
        Begin(window);
    }

    /// <summary>Saves the last state and waits for it, at most <paramref name="patience"/>.</summary>
    internal void Finish(BarWindow window, TimeSpan patience)
    {
        if (!Ended(patience)) return;
        if (window.Count == 0 || _barsSince == 0) return;
        Begin(window);
        Ended(patience);
    }

    private void Begin(BarWindow window)
    {
        Bar[] bars = window.ToArray();
        long now = _utcNow();
        _barsSince = 0;
        Saves++;
        _running = Task.Run(() => _store.Save(bars, now, CancellationToken.None));
    }

    private bool Ended(TimeSpan patience)
    {
        if (_running is not null && !((IAsyncResult)_running).AsyncWaitHandle.WaitOne(patience))
        {
            Problem = $"a save of the cache did not end within {patience.TotalSeconds:0} s; the file of the save before it stands";
            return false;
        }

        Note();
        return true;
    }

    private void Note()
    {
        if (_running is null) return;
        Problem = _running.IsFaulted ? _running.Exception!.GetBaseException().Message : _running.Result.Reason;
    }
}
