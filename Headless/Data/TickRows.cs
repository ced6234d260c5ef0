using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Data;

/// <summary>Collects the ticks of a file and puts them into order of time.</summary>
internal sealed class TickRows
{
    private readonly List<Tick> _ticks = [];
    private long _last = long.MinValue;

    /// <summary>Ticks that came after a later one.</summary>
    public long OutOfOrder { get; private set; }

    /// <summary>Ticks taken so far.</summary>
    public int Count => _ticks.Count;

    /// <summary>Takes the next tick of the file.</summary>
    public void Add(in Tick tick)
    {
        if (tick.UtcTicks < _last) OutOfOrder++;
        else _last = tick.UtcTicks;
        _ticks.Add(tick);
    }

    /// <summary>All ticks in ascending time; equal times keep the file's order.</summary>
    public Tick[] ToArray() => OutOfOrder == 0 ? _ticks.ToArray() : _ticks.OrderBy(tick => tick.UtcTicks).ToArray();
}
