using System;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The bars at which a variant's signal has another direction than at the bar before.</summary>
internal sealed class Turns
{
    /// <summary>Bars of a stretch whose first turn is known, so that a turn is found without looking at all before it.</summary>
    private const int Stretch = 64;

    private readonly int[] _bars;
    private readonly sbyte[] _directions;
    private readonly int[] _nextBuy;
    private readonly int[] _nextSell;
    private readonly int[] _firstOf;

    /// <summary>Makes room for a turn at each bar.</summary>
    public Turns(int bars)
    {
        _bars = new int[bars];
        _directions = new sbyte[bars];
        _nextBuy = new int[bars + 1];
        _nextSell = new int[bars + 1];
        _firstOf = new int[(bars / Stretch) + 2];
    }

    /// <summary>Number of turns.</summary>
    public int Count { get; private set; }

    /// <summary>The bars, ascending.</summary>
    public ReadOnlySpan<int> Bars => _bars.AsSpan(0, Count);

    /// <summary>The new directions: 1 buy, 0 hold, −1 sell.</summary>
    public ReadOnlySpan<sbyte> Directions => _directions.AsSpan(0, Count);

    /// <summary>First bar at which everything that the variant's rules read is ready.</summary>
    public int ReadyFrom { get; set; }

    /// <summary>Bars at which it is ready; null where that is all from <see cref="ReadyFrom"/> on.</summary>
    public ulong[]? Ready { get; set; }

    /// <summary>Forgets all turns.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a turn behind the others.</summary>
    public void Add(int bar, sbyte direction)
    {
        _bars[Count] = bar;
        _directions[Count++] = direction;
    }

    /// <summary>All turns are there: makes them ready to be searched.</summary>
    public void End()
    {
        _nextBuy[Count] = _nextSell[Count] = Count;
        for (int i = Count - 1; i >= 0; i--)
        {
            _nextBuy[i] = _directions[i] > 0 ? i : _nextBuy[i + 1];
            _nextSell[i] = _directions[i] < 0 ? i : _nextSell[i + 1];
        }

        int stretch = 0;
        for (int i = 0; i < Count; i++)
        {
            int of = _bars[i] / Stretch;
            while (stretch <= of) _firstOf[stretch++] = i;
        }

        while (stretch < _firstOf.Length) _firstOf[stretch++] = Count;
    }

    /// <summary>The first turn at a bar or later, not before a turn; their number for none.</summary>
    public int From(int turn, int bar)
    {
        if (turn >= Count || _bars[turn] >= bar) return turn;
        turn = Math.Max(turn, _firstOf[bar / Stretch]);
        while (turn < Count && _bars[turn] < bar) turn++;
        return turn;
    }

    /// <summary>The turn itself or the first after it that says buy or sell; their number for none.</summary>
    public int NextEntry(int turn) => Math.Min(_nextBuy[turn], _nextSell[turn]);

    /// <summary>The turn itself or the first after it with a direction, 1 or −1; their number for none.</summary>
    public int NextOf(int turn, int direction) => direction > 0 ? _nextBuy[turn] : _nextSell[turn];

    /// <summary>Whether the engine is ready at a bar.</summary>
    public bool IsReady(int bar) => bar >= ReadyFrom && (Ready is null || SweepMarket.Has(Ready, bar));
}
