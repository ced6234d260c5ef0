using System;

namespace NT8Bridge;

/// <summary>
/// The newest items of a series in a ring that drops the oldest item when it is full. Index 0 is the newest item, as in
/// NinjaTrader's series; <c>foreach</c> goes from the oldest to the newest. End times ascend strictly.
/// </summary>
public abstract class TimeRing<T>
    where T : struct, ITimed
{
    private readonly T[] _items;
    private int _next;

    private protected TimeRing(int capacity)
    {
        if (capacity < 1) throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "It holds at least one item.");
        _items = new T[capacity];
    }

    /// <summary>Number of items that it can hold.</summary>
    public int Capacity => _items.Length;

    /// <summary>Number of items that it holds now.</summary>
    public int Count { get; private set; }

    /// <summary>The item <paramref name="barsAgo"/> places before the newest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not below <see cref="Count"/>.</exception>
    public ref readonly T this[int barsAgo]
    {
        get
        {
            if ((uint)barsAgo >= (uint)Count) ThrowNotHeld(barsAgo);
            return ref _items[SlotOf(barsAgo)];
        }
    }

    /// <summary>Adds the next item, over the oldest one when the ring is full.</summary>
    /// <exception cref="ArgumentException">The item does not end after the newest one.</exception>
    public void Append(in T item)
    {
        if (Count > 0 && item.EndUtcTicks <= this[0].EndUtcTicks) ThrowNotAfter(item);
        _items[_next] = item;
        _next = _next + 1 == _items.Length ? 0 : _next + 1;
        if (Count < _items.Length) Count++;
    }

    /// <summary>The index of the item with this end time, found in logarithmic time; −1 when it is not held.</summary>
    public int BarsAgo(long endUtcTicks)
    {
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            long time = _items[SlotOf(middle)].EndUtcTicks;
            if (time == endUtcTicks) return middle;
            if (time > endUtcTicks) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>The item with this end time; false when it is not held.</summary>
    public bool TryGet(long endUtcTicks, out T item)
    {
        int barsAgo = BarsAgo(endUtcTicks);
        item = barsAgo < 0 ? default : this[barsAgo];
        return barsAgo >= 0;
    }

    /// <summary>A copy of all items, oldest first.</summary>
    public T[] ToArray()
    {
        var copy = new T[Count];
        for (int i = 0; i < copy.Length; i++) copy[i] = this[Count - 1 - i];
        return copy;
    }

    /// <summary>Removes all items.</summary>
    public void Clear()
    {
        Count = 0;
        _next = 0;
    }

    /// <summary>Takes over all items of a ring of the same capacity, without allocating.</summary>
    internal void CopyFrom(TimeRing<T> other)
    {
        Array.Copy(other._items, _items, _items.Length);
        _next = other._next;
        Count = other.Count;
    }

    /// <summary>Walks from the oldest item to the newest, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    private int SlotOf(int barsAgo)
    {
        int slot = _next - 1 - barsAgo;
        return slot < 0 ? slot + _items.Length : slot;
    }

    private void ThrowNotHeld(int barsAgo) => throw new ArgumentOutOfRangeException(
        nameof(barsAgo), barsAgo, $"It holds {Count}; index 0 is the newest.");

    private void ThrowNotAfter(in T item) => throw new ArgumentException(
        $"Times must ascend: {item} does not end after {this[0]}.", nameof(item));

    /// <summary>Walks a ring from its oldest item.</summary>
    public struct Enumerator
    {
        private readonly TimeRing<T> _ring;
        private int _barsAgo;

        internal Enumerator(TimeRing<T> ring)
        {
            _ring = ring;
            _barsAgo = ring.Count;
        }

        /// <summary>The item that the walk has reached.</summary>
        public readonly ref readonly T Current => ref _ring[_barsAgo];

        /// <summary>Goes on to the next newer item; false behind the newest one.</summary>
        public bool MoveNext() => --_barsAgo >= 0;
    }
}
