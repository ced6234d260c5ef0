using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// The last <c>length</c> items themselves. Has two slots more than that: one for a forming item, one because a correction steps
/// back to the state before; no state reads a slot that another may write.
/// </summary>
internal readonly struct ItemRing<T>
    where T : unmanaged
{
    private readonly T[] _items;

    internal ItemRing(int length) => _items = new T[length + 2];

    internal T[] Items => _items;

    internal int Length => _items.Length - 2;

    /// <summary>Puts an item behind <paramref name="last"/> (0 at the start) and returns its slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Push(int last, in T item)
    {
        int slot = last + 1;
        if (slot == _items.Length) slot = 0;
        _items[slot] = item;
        return slot;
    }

    /// <summary>
    /// The item <paramref name="ago"/> (0 to length − 1, or length right after a push) before the one in <paramref
    /// name="slot"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Ago(int slot, int ago)
    {
        int index = slot - ago;
        return _items[index < 0 ? index + _items.Length : index];
    }

    internal void VisitArrays(IArrayVisitor visitor) => visitor.Visit(_items);
}
