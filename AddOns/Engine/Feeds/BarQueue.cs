using System;
using System.Threading;

namespace NT8Bridge.Feeds;

/// <summary>
/// Bars from one producer to one consumer, in order, without locks and without ever waiting: a full queue refuses, and the
/// producer counts what it could not hand over.
/// </summary>
internal sealed class BarQueue
{
    private readonly Bar[] _slots;
    private readonly int _mask;
    private long _written;
    private long _taken;

    /// <summary>Makes a queue for at least <paramref name="capacity"/> bars.</summary>
    public BarQueue(int capacity)
    {
        if (capacity < 1) throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "A queue holds at least one bar.");
        int size = 1;
        while (size < capacity) size *= 2;
        _slots = new Bar[size];
        _mask = size - 1;
    }

    /// <summary>Bars handed over so far.</summary>
    public long Written => Volatile.Read(ref _written);

    /// <summary>Bars waiting.</summary>
    public int Count => (int)(Volatile.Read(ref _written) - Volatile.Read(ref _taken));

    /// <summary>Free places.</summary>
    public int Room => _slots.Length - Count;

    /// <summary>Hands a bar over; false when the queue is full.</summary>
    public bool TryAdd(in Bar bar)
    {
        long written = _written;
        if (written - Volatile.Read(ref _taken) == _slots.Length) return false;
        _slots[(int)written & _mask] = bar;
        Volatile.Write(ref _written, written + 1);
        return true;
    }

    /// <summary>Takes the oldest bar; false when none is waiting.</summary>
    public bool TryTake(out Bar bar)
    {
        long taken = _taken;
        if (Volatile.Read(ref _written) == taken)
        {
            bar = default;
            return false;
        }

        bar = _slots[(int)taken & _mask];
        Volatile.Write(ref _taken, taken + 1);
        return true;
    }
}
