using System;
using System.Collections.Generic;

namespace NT8Bridge;

/// <summary>
/// Makes a late or corrected bar exact. Holds two copies of the engine's state, an older and a newer one, and every bar since
/// the older copy. When a bar of the past is put in, <see cref="Replay"/> takes the engine's state back to the newest copy that
/// lies before it and runs the bars since through it again, so that the result equals a run in which the bar came in time.
/// <para>
/// A new copy is taken every <see cref="WindowsPerCopy"/> windows, over the older of the two; so any bar of the last
/// <see cref="WindowsPerCopy"/> windows can still be changed. The copies and the room for the bars are allocated at
/// construction, so that a bar allocates nothing.
/// </para>
/// </summary>
internal sealed class RewindBuffer
{
    private const int WindowsPerCopy = 4;
    private readonly int _barsPerCopy;
    private readonly List<Bar> _bars;
    private EngineState _older;
    private EngineState _newer;

    /// <summary>Position in <see cref="_bars"/> of the first bar that the newer copy has not taken.</summary>
    private int _newerAt;

    /// <summary>True while a changed bar after the newer copy waits for <see cref="Replay"/>.</summary>
    private bool _isStateOutdated;

    /// <summary>True while a changed bar before the newer copy waits, so that the copy is wrong as well.</summary>
    private bool _isNewerOutdated;

    /// <param name="windowBars">Bars of a full window.</param>
    /// <param name="older">An empty state of the same engine; the buffer overwrites it with copies.</param>
    /// <param name="newer">A second one for the same use.</param>
    internal RewindBuffer(int windowBars, EngineState older, EngineState newer)
    {
        _barsPerCopy = windowBars * WindowsPerCopy;
        _bars = new List<Bar>(2 * _barsPerCopy + 16);
        _older = older;
        _newer = newer;
    }

    /// <summary>
    /// Keeps a new bar that the engine has accepted. Called before <paramref name="state"/> takes the bar, because a copy that
    /// is due holds the state without it.
    /// </summary>
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

    /// <summary>The bar that ends at that time; false when none of the bars that can still be changed does.</summary>
    internal bool TryGet(long endUtcTicks, out Bar bar)
    {
        int position = FirstAtOrAfter(endUtcTicks);
        bool isHeld = position < _bars.Count && _bars[position].EndUtcTicks == endUtcTicks;
        bar = isHeld ? _bars[position] : default;
        return isHeld;
    }

    /// <summary>
    /// Puts a bar of the past in its place: over one of the same time, else between its neighbours. The engine's state is
    /// outdated until <see cref="Replay"/>. False when the bar lies before all bars that are kept; then nothing has changed.
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

        if (isAfterNewer) _isStateOutdated = true;
        else _isNewerOutdated = true;
        return true;
    }

    /// <summary>
    /// Brings <paramref name="state"/>, and the newer copy where it is wrong too, up to date after one or more calls of
    /// <see cref="TryPut"/>: back to the newest copy before the oldest changed bar, then forward over all bars since. Does
    /// nothing when no bar was changed.
    /// </summary>
    internal void Replay(EngineState state)
    {
        if (!_isStateOutdated && !_isNewerOutdated) return;
        state.CopyFrom(_isNewerOutdated ? _older : _newer);
        for (int i = _isNewerOutdated ? 0 : _newerAt; i < _bars.Count; i++)
        {
            if (i == _newerAt && _isNewerOutdated) _newer.CopyFrom(state);
            state.Advance(_bars[i]);
        }

        _isStateOutdated = _isNewerOutdated = false;
    }

    /// <summary>
    /// Forgets all bars and starts from <paramref name="state"/>, so that no bar before it can be changed any more.
    /// </summary>
    internal void Restart(EngineState state)
    {
        _older.CopyFrom(state);
        _newer.CopyFrom(state);
        _bars.Clear();
        _newerAt = 0;
        _isStateOutdated = _isNewerOutdated = false;
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
