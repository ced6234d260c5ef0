using System;
using System.Collections.Generic;

namespace NT8Bridge.Feeds.Rithmic.History;

/// <summary>
/// Puts the pages of a replay together: bars of the window once each, sorted. Pages share their boundary and a replay may run
/// past its end, so equal repeats and bars outside are dropped and counted. Of a bar that was sent before it was over, and once
/// more as a whole, the fuller is kept. Two bars of one time of which neither contains the other are a conflict, and the first
/// is kept.
/// </summary>
internal sealed class BarCollector
{
    private readonly SortedDictionary<long, Bar> _bars = [];
    private readonly long _after;
    private readonly long _through;

    /// <summary>Collects bars that end after one time and at or before another (UTC ticks).</summary>
    public BarCollector(long afterUtcTicks, long throughUtcTicks)
    {
        _after = afterUtcTicks;
        _through = throughUtcTicks;
    }

    /// <summary>Equal repeats.</summary>
    public int Repeats { get; private set; }

    /// <summary>Bars that came once before they were over and once as a whole.</summary>
    public int Grown { get; private set; }

    /// <summary>Bars that contradict another bar of their time.</summary>
    public int Conflicts { get; private set; }

    /// <summary>Bars outside the window.</summary>
    public int Outside { get; private set; }

    /// <summary>Bars whose prices contradict each other.</summary>
    public int Unsound { get; private set; }

    /// <summary>End of the last bar, 0 before the first.</summary>
    public long LastEnd { get; private set; }

    public void Add(in Bar bar)
    {
        if (BarFault.Of(bar) is not null)
        {
            Unsound++;
        }
        else if (bar.EndUtcTicks <= _after || bar.EndUtcTicks > _through)
        {
            Outside++;
        }
        else if (_bars.TryGetValue(bar.EndUtcTicks, out Bar known))
        {
            if (known.SameAs(bar)) Repeats++;
            else if (Contains(bar, known) || Contains(known, bar)) Grown++;
            else Conflicts++;
            if (Contains(bar, known)) _bars[bar.EndUtcTicks] = bar;
        }
        else
        {
            _bars.Add(bar.EndUtcTicks, bar);
            LastEnd = Math.Max(LastEnd, bar.EndUtcTicks);
        }
    }

    /// <summary>Whether a bar can be what became of an earlier state of it: trades only add to it.</summary>
    private static bool Contains(in Bar bar, in Bar earlier) => bar.Open.Equals(earlier.Open) && bar.High >= earlier.High
        && bar.Low <= earlier.Low && bar.Volume >= earlier.Volume;

    public Bar[] ToArray()
    {
        var bars = new Bar[_bars.Count];
        _bars.Values.CopyTo(bars, 0);
        return bars;
    }
}
