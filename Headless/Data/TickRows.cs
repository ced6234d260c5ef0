using System;
using System.Linq;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Collects the ticks of a file and puts them into order of time. With room for all of them from the begin on, the array that is
/// filled is the one that is handed out, so that memory holds the ticks once.
/// </summary>
internal sealed class TickRows(int room = 0)
{
    private Tick[] _ticks = room > 0 ? GC.AllocateUninitializedArray<Tick>(room) : [];
    private long _last = long.MinValue;

    /// <summary>Ticks that came after a later one.</summary>
    public long OutOfOrder { get; private set; }

    /// <summary>Ticks taken so far.</summary>
    public int Count { get; private set; }

    /// <summary>Takes the next tick of the file.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Tick tick)
    {
        if (tick.UtcTicks < _last) OutOfOrder++;
        else _last = tick.UtcTicks;
        if (Count == _ticks.Length) Array.Resize(ref _ticks, Math.Max(1_024, Count + (Count / 2)));
        _ticks[Count++] = tick;
    }

    /// <summary>Room for the next ticks, at most so many and at least one.</summary>
    public Span<Tick> Room(int most)
    {
        if (Count == _ticks.Length) Array.Resize(ref _ticks, Math.Max(1_024, Count + (Count / 2)));
        return _ticks.AsSpan(Count, Math.Min(most, _ticks.Length - Count));
    }

    /// <summary>
    /// Takes ticks of ascending times that were written to the begin of <see cref="Room"/>, where they stand already.
    /// </summary>
    public void AddInPlace(ReadOnlySpan<Tick> ticks)
    {
        int late = 0;
        while (late < ticks.Length && ticks[late].UtcTicks < _last) late++;
        OutOfOrder += late;
        if (late < ticks.Length) _last = ticks[^1].UtcTicks;
        Count += ticks.Length;
    }

    /// <summary>Takes all ticks at once; there are none yet.</summary>
    public void AddAll(Tick[] ticks)
    {
        (_ticks, Count) = (ticks, ticks.Length);
        if (Count > 0) _last = ticks[^1].UtcTicks;
    }

    /// <summary>All ticks in ascending time; equal times keep the file's order. The collection is given up by it.</summary>
    public Tick[] ToArray()
    {
        if (Count < _ticks.Length) Array.Resize(ref _ticks, Count);
        return OutOfOrder == 0 ? _ticks : [.. _ticks.OrderBy(tick => tick.UtcTicks)];
    }
}
