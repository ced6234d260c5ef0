using System;

namespace NT8Bridge.Checksums;

/// <summary>
/// The hashes of the newest items of a series, as many as a ring of that capacity holds, and their sum: the hash of a new item is
/// added and that of the item which leaves is subtracted, so that the sum depends on what is held alone. The hashes are kept
/// because to compute that of the leaving item anew takes longer.
/// </summary>
internal sealed class HashRing
{
    private readonly ulong[] _hashes;
    private int _next;

    /// <summary>A ring without items.</summary>
    internal HashRing(int capacity) => _hashes = new ulong[capacity];

    /// <summary>Sum of the hashes of the items that are held.</summary>
    internal ulong Sum { get; private set; }

    /// <summary>Adds the hash of the next item, in place of the oldest one where the ring is full; gives the sum.</summary>
    internal ulong Add(ulong hash)
    {
        ulong[] hashes = _hashes;
        int next = _next;
        ulong sum = Sum + hash - hashes[next];
        hashes[next] = hash;
        _next = next + 1 == hashes.Length ? 0 : next + 1;
        Sum = sum;
        return sum;
    }

    /// <summary>Removes all items.</summary>
    internal void Clear()
    {
        Array.Clear(_hashes, 0, _hashes.Length);
        (_next, Sum) = (0, 0);
    }

    /// <summary>Takes over the items of a ring of the same capacity, without allocating.</summary>
    internal void CopyFrom(HashRing other)
    {
        Array.Copy(other._hashes, _hashes, _hashes.Length);
        (_next, Sum) = (other._next, other.Sum);
    }
}
