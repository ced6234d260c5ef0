using System;
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
    private int _barsSince;
    private Task<string> _running = Task.FromResult(string.Empty);

    internal CacheSaving(IBarStore store, int everyBars)
    {
        _store = store;
        _everyBars = everyBars;
    }

    /// <summary>Why the newest finished save failed; empty when it did not.</summary>
    internal string Problem { get; private set; } = string.Empty;

    /// <summary>Saves begun.</summary>
    internal int Saves { get; private set; }

    internal void OnLiveBar(BarWindow window, bool sessionEnds)
    {
        _barsSince++;
        if ((_barsSince < _everyBars && !sessionEnds) || !_running.IsCompleted) return;
        Note();
        Begin(window);
    }

    /// <summary>Saves the last state and waits for it, at most <paramref name="patience"/>.</summary>
    internal void Finish(BarWindow window, TimeSpan patience)
    {
        if (!_running.Wait(patience))
        {
            Problem = $"the last save did not end within {patience.TotalSeconds:0} s; the file of the save before it stands";
            return;
        }

        Note();
        if (window.Count == 0 || _barsSince == 0) return;
        Begin(window);
        if (_running.Wait(patience)) Note();
        else Problem = $"the closing save did not end within {patience.TotalSeconds:0} s";
    }

    private void Begin(BarWindow window)
    {
        Bar[] bars = window.ToArray();
        _barsSince = 0;
        Saves++;
        _running = Task.Run(() => _store.Save(bars));
    }

    private void Note() => Problem = _running.Status == TaskStatus.RanToCompletion
        ? _running.Result
        : _running.Exception?.GetBaseException().Message ?? "the save was cancelled";
}
