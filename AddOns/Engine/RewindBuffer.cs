using System;
using System.Collections.Generic;

namespace NT8Bridge;

/// <summary>
/// Makes a late or corrected bar exact: two copies of the engine's state at earlier bars, and the bars since. The state goes
/// back to the newest copy before the bar in question and the bars are replayed with it, so that the result equals a run in
/// which it came in time. Reaches back at least one full window. Copies are taken every few windows into memory that is
/// there from the start.
/// </summary>
internal sealed class RewindBuffer
{
    private const int WindowsPerCopy = 4;
    private readonly int _barsPerCopy;
    private readonly List<Bar> _bars;
    private EngineState _older;
    private EngineState _newer;
    private int _newerAt;
    private bool _isStale;
    private bool _isNewerStale;

    /// <param name="windowBars">Bars of a full window.</param>
    /// <param name="older">An empty state, used for copies from now on.</param>
    /// <param name="newer">Another one.</param>
    internal RewindBuffer(int windowBars, EngineState older, EngineState newer)
    {
        _barsPerCopy = windowBars * WindowsPerCopy;
        _bars = new List<Bar>(2 * _barsPerCopy + 16);
        _older = older;
        _newer = newer;
    }

    /// <summary>The engine accepted a bar; <paramref name="state"/> is as before it.</summary>
    internal void BeforeBar(EngineState state, in Bar bar)
    {
        if (_bars.Count - _newerAt >= _barsPerCopy)
        {
            (_older, _newer) = (_newer, _older);
            _newer.CopyFrom(state);
            _bars.RemoveRange(0, _newerAt);
            _newerAt = _bars.Count;
        }

        _bars.Add(bar);
    }

    /// <summary>The bar of that time, if it can still be changed.</summary>
    internal bool TryGet(long endUtcTicks, out Bar bar)
    {
        int position = FirstAtOrAfter(endUtcTicks);
        bool isHeld = position < _bars.Count && _bars[position].EndUtcTicks == endUtcTicks;
        bar = isHeld ? _bars[position] : default;
        return isHeld;
    }

    /// <summary>
    /// Puts a bar in its place, over one of the same time or between two others; <see cref="Replay"/> then makes the state
    /// follow. False when it lies before the bars that are kept; then nothing has changed.
    /// </summary>
    internal bool TryPut(in Bar bar)
    {
        int position = FirstAtOrAfter(bar.EndUtcTicks);
        if (position == 0 && _older.Window.Count > 0 && bar.EndUtcTicks <= _older.Window[0].EndUtcTicks) return false;
        bool isAfterNewer = position >= _newerAt && _newerAt > 0;
        if (position < _bars.Count && _bars[position].EndUtcTicks == bar.EndUtcTicks)
        {
            _bars[position] = bar;
        }
        else
        {
            _bars.Insert(position, bar);
            if (position < _newerAt) _newerAt++;
        }

        if (isAfterNewer) _isStale = true;
        else _isNewerStale = true;
        return true;
    }

    /// <summary>
    /// After bars were put: the state goes back to the newest copy before the oldest of them, and forward again.
    /// </summary>
    internal void Replay(EngineState state)
    {
        if (!_isStale && !_isNewerStale) return;
        state.CopyFrom(_isNewerStale ? _older : _newer);
        for (int i = _isNewerStale ? 0 : _newerAt; i < _bars.Count; i++)
        {
            if (i == _newerAt && _isNewerStale) _newer.CopyFrom(state);
            state.Advance(_bars[i]);
        }

        _isStale = _isNewerStale = false;
    }

    /// <summary>Starts anew from <paramref name="state"/>: nothing before it can be changed any more.</summary>
    internal void Restart(EngineState state)
    {
        _older.CopyFrom(state);
        _newer.CopyFrom(state);
        _bars.Clear();
        _newerAt = 0;
        _isStale = _isNewerStale = false;
    }

    private int FirstAtOrAfter(long endUtcTicks)
    {
        int low = 0;
        int high = _bars.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_bars[middle].EndUtcTicks < endUtcTicks) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
