using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Display;

/// <summary>
/// The rows of all running engines for one window. Asked as often as the window likes, it looks for news at most four times
/// a second of the given clock, and only while the window can be seen. Used from the window's thread.
/// </summary>
public sealed class EngineTable
{
    /// <summary>Shortest time between two updates.</summary>
    public static readonly TimeSpan UpdateInterval = TimeSpan.FromMilliseconds(250);

    private readonly Func<IReadOnlyList<EngineDisplay>> _running;
    private readonly Func<long> _ticks;
    private List<EngineDisplay> _shown = new();
    private long? _updated;
    private bool _isVisible;

    /// <summary>Makes an empty one.</summary>
    /// <param name="running">The engines that run now.</param>
    /// <param name="ticks">A clock in ticks of 100 ns, for the pace of updates alone.</param>
    public EngineTable(Func<IReadOnlyList<EngineDisplay>> running, Func<long> ticks)
    {
        _running = running ?? throw new ArgumentNullException(nameof(running));
        _ticks = ticks ?? throw new ArgumentNullException(nameof(ticks));
    }

    /// <summary>One row per running engine, in the order in which they began.</summary>
    public IReadOnlyList<EngineRow> Rows { get; private set; } = Array.Empty<EngineRow>();

    /// <summary>The engines behind the rows.</summary>
    public IReadOnlyList<EngineDisplay> Shown => _shown;

    /// <summary>The window can be seen; while it cannot, no engine makes rows for it.</summary>
    public bool IsVisible
    {
        get => _isVisible;
        set
        {
            if (_isVisible == value) return;
            _isVisible = value;
            foreach (EngineDisplay display in _shown)
            {
                if (value) display.AddViewer();
                else display.RemoveViewer();
            }
        }
    }

    /// <summary>Takes over what is new; true when there was something.</summary>
    public bool Update()
    {
        if (!_isVisible) return false;
        long now = _ticks();
        if (_updated is { } before && now - before < UpdateInterval.Ticks) return false;
        _updated = now;
        List<EngineDisplay> running = _running().ToList();
        foreach (EngineDisplay begun in running.Except(_shown)) begun.AddViewer();
        foreach (EngineDisplay ended in _shown.Except(running)) ended.RemoveViewer();
        _shown = running;
        EngineRow[] rows = running.Select(display => display.Row).ToArray();
        if (rows.SequenceEqual(Rows)) return false;
        Rows = rows;
        return true;
    }
}
