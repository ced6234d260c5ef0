using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// The last <c>length</c> items themselves. The ring has two slots more than that: one for a forming item, and one because a
/// correction continues from the state before. So no state reads a slot that the step from another state writes.
/// </summary>
internal readonly struct ItemRing<T>
    where T : unmanaged
{
    private readonly T[] _items;

    internal ItemRing(int length) => _items = new T[length + 2];

    /// <summary>All slots, in the order of the ring, not of time.</summary>
    internal T[] Items => _items;

    /// <summary>Number of items that can be looked back at.</summary>
    internal int Length => _items.Length - 2;

    /// <summary>
    /// Puts an item into the slot after <paramref name="last"/>, which is that of the item before, or 0 at the start. Returns its
    /// slot.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Push(int last, in T item)
    {
        int slot = last + 1;
        if (slot == _items.Length) slot = 0;
        _items[slot] = item;
        return slot;
    }

    /// <summary>
    /// The item <paramref name="ago"/> places before the one in <paramref name="slot"/>: 0 to length − 1, or length when the slot
    /// has just been pushed.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Ago(int slot, int ago)
    {
        int index = slot - ago;
        return _items[index < 0 ? index + _items.Length : index];
    }

    internal void VisitArrays(IArrayVisitor visitor) => visitor.Visit(_items);
}
