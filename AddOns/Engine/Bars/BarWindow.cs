using System;

namespace NT8Bridge;

/// <summary>
/// The newest bars of one series: a ring that drops the oldest bar when it is full. Index 0 is the newest bar;
/// <c>foreach</c> goes from the oldest to the newest. Times ascend strictly.
/// </summary>
public sealed class BarWindow
{
    private readonly Bar[] _bars;
    private int _next;

    /// <summary>Makes an empty window for <paramref name="capacity"/> bars.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Capacity below 1.</exception>
    public BarWindow(int capacity)
    {
        if (capacity < 1) throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "A window holds at least one bar.");
        _bars = new Bar[capacity];
    }

    /// <summary>Most bars it holds.</summary>
    public int Capacity => _bars.Length;

    /// <summary>Bars it holds now.</summary>
    public int Count { get; private set; }

    /// <summary>The bar <paramref name="barsAgo"/> bars before the newest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not held.</exception>
    public ref readonly Bar this[int barsAgo]
    {
        get
        {
            if ((uint)barsAgo >= (uint)Count) ThrowNotHeld(barsAgo);
            return ref _bars[SlotOf(barsAgo)];
        }
    }

    /// <summary>Adds the next bar.</summary>
    /// <exception cref="ArgumentException">It does not end after the newest.</exception>
    public void Append(in Bar bar)
    {
        if (Count > 0 && bar.EndUtcTicks <= this[0].EndUtcTicks) ThrowNotAfter(bar);
        _bars[_next] = bar;
        _next = _next + 1 == _bars.Length ? 0 : _next + 1;
        if (Count < _bars.Length) Count++;
    }

    /// <summary>How many bars ago the bar with this end stamp is; −1 when it is not held.</summary>
    public int BarsAgo(long endUtcTicks)
    {
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            long time = _bars[SlotOf(middle)].EndUtcTicks;
            if (time == endUtcTicks) return middle;
            if (time > endUtcTicks) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>The bar with this end stamp, if it is held.</summary>
    public bool TryGet(long endUtcTicks, out Bar bar)
    {
        int barsAgo = BarsAgo(endUtcTicks);
        bar = barsAgo < 0 ? default : this[barsAgo];
        return barsAgo >= 0;
    }

    /// <summary>A copy, oldest first.</summary>
    public Bar[] ToArray()
    {
        var copy = new Bar[Count];
        for (int i = 0; i < copy.Length; i++) copy[i] = this[Count - 1 - i];
        return copy;
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        Count = 0;
        _next = 0;
    }

    /// <summary>From the oldest to the newest, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    private int SlotOf(int barsAgo)
    {
        int slot = _next - 1 - barsAgo;
        return slot < 0 ? slot + _bars.Length : slot;
    }

    private void ThrowNotHeld(int barsAgo) => throw new ArgumentOutOfRangeException(
        nameof(barsAgo), barsAgo, $"The window holds {Count} bars; index 0 is the newest.");

    private void ThrowNotAfter(in Bar bar) => throw new ArgumentException(
        $"Bars must ascend in time: {bar} does not end after {this[0]}.", nameof(bar));

    /// <summary>Walks a window from its oldest bar.</summary>
    public struct Enumerator
    {
        private readonly BarWindow _window;
        private int _barsAgo;

        internal Enumerator(BarWindow window)
        {
            _window = window;
            _barsAgo = window.Count;
        }

        /// <summary>The bar reached.</summary>
        public readonly ref readonly Bar Current => ref _window[_barsAgo];

        /// <summary>One bar on.</summary>
        public bool MoveNext() => --_barsAgo >= 0;
    }
}
