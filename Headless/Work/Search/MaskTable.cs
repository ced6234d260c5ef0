using System;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// Sets of rules that spoke, each once, by position. An open table, since it is asked at each change of each variant's signal.
/// </summary>
internal sealed class MaskTable
{
    private ulong[] _masks = new ulong[64];
    private int[] _slots = new int[256];

    /// <summary>Number of sets.</summary>
    public int Count { get; private set; }

    /// <summary>The set at a position.</summary>
    public ulong this[int position] => _masks[position];

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Count = 0;
        Array.Clear(_slots);
    }

    /// <summary>Position of a set, which is taken in where it is new.</summary>
    public int PositionOf(ulong mask)
    {
        int[] slots = _slots;
        for (int slot = SlotOf(mask); ; slot = slot + 1 & slots.Length - 1)
        {
            int known = slots[slot] - 1;
            if (known < 0) break;
            if (_masks[known] == mask) return known;
        }

        return Add(mask);
    }

    private int Add(ulong mask)
    {
        if (Count == _masks.Length) Array.Resize(ref _masks, Count * 2);
        _masks[Count++] = mask;
        if (Count * 4 > _slots.Length)
        {
            _slots = new int[_slots.Length * 4];
            for (int i = 0; i < Count; i++) Put(i);
        }
        else
        {
            Put(Count - 1);
        }

        return Count - 1;
    }

    private void Put(int position)
    {
        int slot = SlotOf(_masks[position]);
        while (_slots[slot] != 0) slot = slot + 1 & _slots.Length - 1;
        _slots[slot] = position + 1;
    }

    private int SlotOf(ulong mask) => (int)(mask * 0x9E3779B97F4A7C15 >> 32) & _slots.Length - 1;
}
