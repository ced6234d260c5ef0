using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Clocks;

namespace NT8Bridge.Display;

/// <summary>
/// The rows of all running engines for one window. It may be asked as often as the window likes; it looks for new rows at most
/// four times a second, and only while the window can be seen. Used from the window's thread.
/// </summary>
public sealed class EngineTable
{
    /// <summary>Shortest time between two updates.</summary>
    public static readonly TimeSpan UpdateInterval = TimeSpan.FromMilliseconds(250);

    private readonly Func<IReadOnlyList<EngineDisplay>> _running;
    private readonly IClock _clock;
    private List<EngineDisplay> _shown = new();
    private long? _updated;
    private bool _isVisible;

    /// <summary>Makes an empty one.</summary>
    /// <param name="running">The engines that run now.</param>
    /// <param name="clock">The window's clock, for the pace of updates alone.</param>
    public EngineTable(Func<IReadOnlyList<EngineDisplay>> running, IClock clock)
    {
        _running = running ?? throw new ArgumentNullException(nameof(running));
        _clock = clock ?? throw new ArgumentNullException(nameof(clock));
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

    /// <summary>Takes over the newest rows; true when one is new.</summary>
    public bool Update()
    {
        if (!_isVisible) return false;
        long now = _clock.UtcTicks;
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
