using System;
using System.Buffers.Binary;

namespace NT8Bridge.Headless.Data.NinjaTrader.Nrd;

/// <summary>
/// The begin of a replay file: 44 slots of 80 bytes, little endian, one for each kind of event; those behind the book's two sides
/// are not used.
/// </summary>
internal sealed class NrdHeader
{
    /// <summary>Its length in bytes.</summary>
    public const int Length = Slots * SlotLength;

    private const int Slots = 44;
    private const int SlotLength = 80;
    private const int UnitAt = 36;
    private const int VersionAt = 52;

    private NrdHeader(NrdSlot[] slots) => Kinds = slots;

    /// <summary>What it says of each <see cref="NrdKind"/>.</summary>
    public NrdSlot[] Kinds { get; }

    /// <summary>The earliest first time of the kinds that have events: what the first event's time is counted from.</summary>
    public long FirstUtcTicks
    {
        get
        {
            long first = long.MaxValue;
            foreach (NrdSlot slot in Kinds)
                if (slot.Count > 0) first = Math.Min(first, slot.FirstUtcTicks);
            return first == long.MaxValue ? 0 : first;
        }
    }

    /// <summary>Whether a file begins as one: the slot of the trades has the two ones that stand in each slot.</summary>
    public static bool IsAt(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Length) return false;
        ReadOnlySpan<byte> trades = bytes.Slice((int)NrdKind.Last * SlotLength, SlotLength);
        return BinaryPrimitives.ReadDoubleLittleEndian(trades[UnitAt..]) == 1.0
            && BinaryPrimitives.ReadInt32LittleEndian(trades[VersionAt..]) == 1;
    }

    /// <summary>Reads it.</summary>
    /// <exception cref="NinjaTraderFileException">The file is too short, or the values of a slot are not possible.</exception>
    public static NrdHeader Read(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.Length < Length)
            throw Fault(path, 0, $"the file has {bytes.Length} bytes; the header of a replay has {Length}");
        var slots = new NrdSlot[(int)NrdKind.BidBook + 1];
        for (int i = 0; i < slots.Length; i++)
        {
            slots[i] = Slot(bytes.Slice(i * SlotLength, SlotLength));
            if (slots[i].Count >= 0 && (slots[i].Count == 0 || IsTime(slots[i].FirstUtcTicks))) continue;
            throw Fault(
                path, i * SlotLength,
                $"{(NrdKind)i} has {slots[i].Count} events from {slots[i].FirstUtcTicks} ticks on, which is not possible");
        }

        return new NrdHeader(slots);
    }

    private static NrdSlot Slot(ReadOnlySpan<byte> slot) => new(
        Count: BinaryPrimitives.ReadInt32LittleEndian(slot[8..]),
        First: BinaryPrimitives.ReadDoubleLittleEndian(slot[28..]),
        Last: BinaryPrimitives.ReadDoubleLittleEndian(slot),
        Min: BinaryPrimitives.ReadDoubleLittleEndian(slot[20..]),
        Max: BinaryPrimitives.ReadDoubleLittleEndian(slot[12..]),
        Step: BinaryPrimitives.ReadDoubleLittleEndian(slot[44..]),
        FirstUtcTicks: BinaryPrimitives.ReadInt64LittleEndian(slot[56..]),
        LastUtcTicks: BinaryPrimitives.ReadInt64LittleEndian(slot[64..]),
        Volume: BinaryPrimitives.ReadInt64LittleEndian(slot[72..]));

    private static bool IsTime(long ticks) => ticks > 0 && ticks <= DateTime.MaxValue.Ticks;

    private static NinjaTraderFileException Fault(string path, int offset, string reason) =>
        new(path, NinjaTraderFileException.Header, offset, reason);
}
