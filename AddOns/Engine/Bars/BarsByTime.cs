using System;
using System.Collections.Generic;

namespace NT8Bridge;

/// <summary>
/// Collects the bars of one source in its order and gives them in strictly ascending time. This is the one rule for two bars of
/// one time (<see cref="Relation"/>): a repetition is left out; a later bar that contains the earlier one, as in a file that was
/// written while the bar grew, takes its place; otherwise both are rejected. Not for use from several threads.
/// </summary>
public sealed class BarsByTime
{
    /// <summary>Why bars of one time that contradict each other are rejected.</summary>
    public const string Contrary = "another row has the same time and other values";

    private Bar[] _bars;

    /// <summary>Where each bar stands in the source; null as long as that is the place that it has here.</summary>
    private int[]? _rows;

    /// <summary>The bars' times in the order in which they came, where they are kept.</summary>
    private long[]? _times;

    /// <summary>Places of the bars whose prices do not meet those of the bar before; true as long as no bar moves.</summary>
    private readonly List<int> _jumps = new();
    private bool _areJumpsTrue = true;
    private bool _isAscending = true;
    private bool _isSorted;
    private long _last = long.MinValue;

    /// <summary>An empty collection with room for <paramref name="capacity"/> bars.</summary>
    public BarsByTime(int capacity = 0)
    {
        _bars = new Bar[capacity];
    }

    /// <summary>Number of bars that were taken and not rejected.</summary>
    public int Count { get; private set; }

    /// <summary>Bars that came after a later one.</summary>
    public long OutOfOrder { get; private set; }

    /// <summary>Bars that repeat another one and were left out; known after <see cref="Once"/>.</summary>
    public long Repeated { get; private set; }

    /// <summary>Bars in whose place a later, fuller one of the same time is used; known after <see cref="Once"/>.</summary>
    public long Grown { get; private set; }

    /// <summary>How a bar goes together with one of the same time that stands later in the source.</summary>
    public static BarsOfOneTime Relation(in Bar earlier, in Bar later) =>
        earlier.SameAs(later) ? BarsOfOneTime.Same
        : later.Open == earlier.Open && later.High >= earlier.High && later.Low <= earlier.Low && later.Volume >= earlier.Volume
            ? BarsOfOneTime.Grown
            : BarsOfOneTime.Contrary;

    /// <summary>Times of the bars that were taken and not rejected.</summary>
    public IEnumerable<long> Times
    {
        get
        {
            for (int i = 0; i < Count; i++) yield return _bars[i].EndUtcTicks;
        }
    }

    /// <summary>
    /// Places of the bars whose prices do not meet those of the bar before, ascending. They are noted while the bars come,
    /// because nearly all bars meet: a walk through millions of them would cost as much as a third of reading them.
    /// </summary>
    internal IReadOnlyList<int> Jumps
    {
        get
        {
            if (_areJumpsTrue) return _jumps;
            _jumps.Clear();
            for (int i = 1; i < Count; i++)
                if (!_bars[i].Meets(_bars[i - 1]))
                    _jumps.Add(i);
            _areJumpsTrue = true;
            return _jumps;
        }
    }

    /// <summary>
    /// Keeps the bars' times aside for <see cref="TimesToArray"/>: to gather them later from millions of bars takes the time of a
    /// walk through all of these.
    /// </summary>
    internal void KeepTimes() => _times = new long[_bars.Length];

    /// <summary>Times of the bars that were taken and not rejected, in an array of their own.</summary>
    internal long[] TimesToArray()
    {
        if (_times is { } kept && OutOfOrder == 0)
        {
            _times = null;
            return kept.Length == Count ? kept : RawArray.Resized(kept, Count, Count);
        }

        long[] times = RawArray.Of<long>(Count);
        for (int i = 0; i < times.Length; i++) times[i] = _bars[i].EndUtcTicks;
        return times;
    }

    /// <summary>The bars that were taken, and behind them room for more.</summary>
    internal Bar[] Items => _bars;

    /// <summary>Makes room for so many bars, so that the array does not grow step by step.</summary>
    internal void Reserve(int count)
    {
        if (count <= _bars.Length) return;
        _bars = RawArray.Resized(_bars, Count, count);
        if (_times is not null) _times = RawArray.Resized(_times, Count, count);
        if (_rows is not null) _rows = RawArray.Resized(_rows, Count, count);
    }

    /// <summary>Takes the next bar; <paramref name="row"/> is where it stands in the source, for messages.</summary>
    public void Add(in Bar bar, int row)
    {
        if (Count == _bars.Length) Reserve(Math.Max(256, Count + Count / 2));
        _isSorted = false;
        _isAscending &= bar.EndUtcTicks > _last;
        if (bar.EndUtcTicks < _last) OutOfOrder++;
        else _last = bar.EndUtcTicks;
        if (Count > 0 && !bar.Meets(_bars[Count - 1])) _jumps.Add(Count);
        _bars[Count] = bar;
        if (_times is not null) _times[Count] = bar.EndUtcTicks;
        if (_rows is not null || row != Count) Rows()[Count] = row;
        Count++;
    }

    private int[] Rows()
    {
        if (_rows is not null) return _rows;
        _rows = RawArray.Of<int>(_bars.Length);
        for (int i = 0; i < Count; i++) _rows[i] = i;
        return _rows;
    }

    private int RowOf(int place) => _rows is null ? place : _rows[place];

    /// <summary>Puts the bars into ascending time; bars of one time keep the order of the source.</summary>
    internal void Sort()
    {
        if (OutOfOrder == 0 || _isSorted) return;
        _isSorted = true;
        long[] times = new long[Count];
        int[] order = new int[Count];
        for (int i = 0; i < Count; i++) (times[i], order[i]) = (_bars[i].EndUtcTicks, i);
        Array.Sort(times, order);
        for (int start = 0, end = 1; end <= Count; end++)
        {
            if (end < Count && times[end] == times[start]) continue;
            if (end - start > 1) Array.Sort(order, start, end - start);
            start = end;
        }

        var bars = new Bar[Count];
        int[] rows = new int[Count];
        for (int i = 0; i < Count; i++) (bars[i], rows[i]) = (_bars[order[i]], RowOf(order[i]));
        (_bars, _rows) = (bars, rows);
        _areJumpsTrue = false;
    }

    /// <summary>Moves all bars in time.</summary>
    internal void Shift(long ticks)
    {
        // .NET Framework has no Span of its own, and the engine brings no library for it.
        Bar[] bars = _bars;
        for (int i = 0; i < Count; i++) bars[i] = bars[i].Restamped(bars[i].EndUtcTicks + ticks);
    }

    /// <summary>Rejects the bars for whose end <paramref name="fault"/> gives a reason.</summary>
    internal void Judge(Func<long, string?> fault, Action<int, Bar, string> reject)
    {
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            if (fault(_bars[i].EndUtcTicks) is { } reason) reject(RowOf(i), _bars[i], reason);
            else
            {
                if (kept < i) (_bars[kept], Rows()[kept]) = (_bars[i], RowOf(i));
                kept++;
            }
        }

        _areJumpsTrue &= Count == kept;
        Count = kept;
    }

    /// <summary>
    /// The bars in strictly ascending time. The collection is given up by it.
    /// </summary>
    /// <param name="reject">Is told row, bar and reason of each bar that contradicts another one.</param>
    public Bar[] Once(Action<int, Bar, string> reject)
    {
        if (reject is null) throw new ArgumentNullException(nameof(reject));
        if (!_isAscending)
        {
            Sort();
            int kept = 0;
            for (int start = 0, end; start < Count; start = end)
            {
                for (end = start + 1; end < Count && _bars[end].EndUtcTicks == _bars[start].EndUtcTicks; end++)
                {
                }

                if (end == start + 1 || IsOne(start, end, reject)) _bars[kept++] = _bars[end - 1];
            }

            Count = kept;
            _areJumpsTrue = false;
        }

        if (Count < _bars.Length) _bars = RawArray.Resized(_bars, Count, Count);
        return _bars;
    }

    /// <summary>
    /// True when the bars of one time are one bar, the last of them; else all are rejected, because nothing tells the right one.
    /// </summary>
    private bool IsOne(int start, int end, Action<int, Bar, string> reject)
    {
        int grown = 0;
        for (int i = start + 1; i < end; i++)
        {
            switch (Relation(_bars[i - 1], _bars[i]))
            {
                case BarsOfOneTime.Grown:
                    grown++;
                    break;
                case BarsOfOneTime.Contrary:
                    for (int bad = start; bad < end; bad++)
                        reject(RowOf(bad), _bars[bad], Contrary);
                    return false;
            }
        }

        Grown += grown;
        Repeated += end - start - 1 - grown;
        return true;
    }
}
