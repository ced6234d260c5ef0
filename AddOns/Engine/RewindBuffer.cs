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

    /// <summary>
    /// Puts a bar in its place, over one of the same time or between two others, and replays. False when it lies before the
    /// bars that are kept; then nothing has changed.
    /// </summary>
    internal bool TryPut(EngineState state, in Bar bar)
    {
        int position = FirstAtOrAfter(bar.EndUtcTicks);
        if (position == 0 && _older.Window.Count > 0 && bar.EndUtcTicks <= _older.Window[0].EndUtcTicks) return false;
        if (position < _bars.Count && _bars[position].EndUtcTicks == bar.EndUtcTicks)
        {
            _bars[position] = bar;
        }
        else
        {
            _bars.Insert(position, bar);
            if (position < _newerAt) _newerAt++;
        }

        Replay(state, fromNewer: position >= _newerAt && _newerAt > 0);
        return true;
    }

    /// <summary>Starts anew from <paramref name="state"/>: nothing before it can be changed any more.</summary>
    internal void Restart(EngineState state)
    {
        _older.CopyFrom(state);
        _newer.CopyFrom(state);
        _bars.Clear();
        _newerAt = 0;
    }

    private void Replay(EngineState state, bool fromNewer)
    {
        state.CopyFrom(fromNewer ? _newer : _older);
        for (int i = fromNewer ? _newerAt : 0; i < _bars.Count; i++)
        {
            if (i == _newerAt && !fromNewer) _newer.CopyFrom(state);
            state.Advance(_bars[i]);
        }
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
