using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>Writes .nrd files: the counterpart of the reader, by the description of the format and not by its code.</summary>
internal static class NrdWriter
{
    private const int SlotLength = 80;
    private const int Slots = 44;

    public static byte[] Write(GeneratedMarket market, IReadOnlyList<StepEvent> events, PackedWriter writer)
    {
        byte[] header = new byte[Slots * SlotLength];
        Dictionary<NrdKind, long> prices = [];
        foreach (IGrouping<NrdKind, StepEvent> kind in events.GroupBy(one => one.Kind))
        {
            prices[kind.Key] = kind.First().Price;
            Slot(header.AsSpan((int)kind.Key * SlotLength, SlotLength), market, [.. kind]);
        }

        writer.Raw(header);
        DateTime time = events[0].Time;
        foreach (StepEvent one in events)
        {
            int timeCode = writer.Time((one.Time - time).Ticks);
            long step = one.Price - prices[one.Kind];
            (int priceCode, int small) = one.Operation == NrdOperation.None
                ? LevelOne(writer, step, one.Kind)
                : (writer.Signed("book price", step, 0, 1, 2, 4), 0);
            int volume = writer.Volume(one.Volume);
            byte a = (byte)(timeCode | (priceCode << 3) | (volume << 5));
            if (one.Operation == NrdOperation.None) writer.Record(a, (byte)(small | (((int)one.Kind & 7) << 5)), 0xC0);
            else writer.Record(a, (byte)(one.Kind == NrdKind.BidBook ? 0x80 : 0), (byte)(Bits(one.Operation) | one.Position));
            (time, prices[one.Kind]) = (one.Time, one.Price);
        }

        return writer.File;
    }

    private static void Slot(Span<byte> slot, GeneratedMarket market, StepEvent[] events)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(slot, market.PriceOf(events[^1].Price));
        BinaryPrimitives.WriteInt32LittleEndian(slot[8..], events.Length);
        BinaryPrimitives.WriteDoubleLittleEndian(slot[12..], market.PriceOf(events.Max(one => one.Price)));
        BinaryPrimitives.WriteDoubleLittleEndian(slot[20..], market.PriceOf(events.Min(one => one.Price)));
        BinaryPrimitives.WriteDoubleLittleEndian(slot[28..], market.PriceOf(events[0].Price));
        BinaryPrimitives.WriteDoubleLittleEndian(slot[36..], 1.0);
        BinaryPrimitives.WriteDoubleLittleEndian(slot[44..], market.PriceOf(1));
        BinaryPrimitives.WriteInt32LittleEndian(slot[52..], 1);
        BinaryPrimitives.WriteInt64LittleEndian(slot[56..], events[0].Time.Ticks);
        BinaryPrimitives.WriteInt64LittleEndian(slot[64..], events[^1].Time.Ticks);
        BinaryPrimitives.WriteInt64LittleEndian(slot[72..], events.Sum(one => one.Volume));
    }

    private static int Bits(NrdOperation operation) => operation switch
    {
        NrdOperation.Update => 0x40,
        NrdOperation.Remove => 0x80,
        _ => 0,
    };

    /// <summary>
    /// Steps of 1 to 16 up and 1 to 15 down stand in the code itself, where it does not say that 8 is to be added.
    /// </summary>
    private static (int Code, int Small) LevelOne(PackedWriter writer, long step, NrdKind kind)
    {
        bool isHigh = (int)kind > 7;
        if (!isHigh && step is >= -15 and <= 16 && step != 0 && !writer.IsRare)
        {
            int small = (int)(step < 0 ? step + 15 : step + 14);
            writer.Codes.Add(("small price", small));
            return (1, small);
        }

        int wide = writer.Signed("price", step, 0, 1, 4);
        return (wide == 0 ? 0 : wide + 1, isHigh ? 31 : 0);
    }
}
