using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>Writes .ncd files: the counterpart of the readers, by the description of the formats and not by their code.</summary>
internal static class NcdWriter
{
    private static readonly int[] Lengths = [0, 1, 2, 4];

    /// <summary>Bars of minutes, or with times of their own.</summary>
    public static byte[] Bars(GeneratedMarket market, IReadOnlyList<StepBar> bars, bool areMinutes, PackedWriter writer)
    {
        writer.Header(market.PriceOf(1), market.PriceOf(bars[0].Open), bars[0].Time);
        DateTime time = bars[0].Time;
        long open = bars[0].Open;
        for (int i = 0; i < bars.Count; i++)
        {
            StepBar bar = bars[i];
            long distance = (bar.Time - time).Ticks;
            int timeCode = areMinutes ? Minutes(writer, distance / TimeSpan.TicksPerMinute, i == 0)
                : writer.Unsigned("own time", (ulong)distance, 0, 2, 4, 8);
            int openCode = writer.Signed("open", bar.Open - open, Lengths);
            int high = writer.Unsigned("high", (ulong)(bar.High - bar.Open), Lengths);
            int low = writer.Unsigned("low", (ulong)(bar.Open - bar.Low), Lengths);
            int close = writer.Unsigned("close", (ulong)(bar.Close - bar.Low), Lengths);
            int volume = writer.Volume(bar.Volume);
            writer.Record((byte)(timeCode | (openCode << 2) | (volume << 5)), (byte)(close | (high << 4) | (low << 6)));
            (time, open) = (bar.Time, bar.Open);
        }

        return writer.File;
    }

    public static byte[] Trades(GeneratedMarket market, IReadOnlyList<StepTrade> trades, PackedWriter writer)
    {
        writer.Header(market.PriceOf(1), market.PriceOf(trades[0].Price), trades[0].Time);
        DateTime time = trades[0].Time;
        long price = trades[0].Price;
        foreach (StepTrade trade in trades)
        {
            int timeCode = writer.Time((trade.Time - time).Ticks);
            (int priceCode, int small) = Price(writer, trade.Price - price);
            int spreadCode = Spread(writer, trade.Below, trade.Above);
            int volume = writer.Volume(trade.Volume);
            writer.Record((byte)(timeCode | (spreadCode << 3) | (priceCode << 6)), (byte)(small | (volume << 5)));
            (time, price) = (trade.Time, trade.Price);
        }

        return writer.File;
    }

    public static byte[] Days(GeneratedMarket market, IReadOnlyList<StepBar> days)
    {
        PackedWriter writer = new(null);
        writer.Header(market.PriceOf(1), market.PriceOf(days[0].Open), days[0].Time);
        Span<byte> record = stackalloc byte[48];
        foreach (StepBar day in days)
        {
            BinaryPrimitives.WriteInt64LittleEndian(record, day.Time.Ticks);
            BinaryPrimitives.WriteDoubleLittleEndian(record[8..], market.PriceOf(day.Open));
            BinaryPrimitives.WriteDoubleLittleEndian(record[16..], market.PriceOf(day.High));
            BinaryPrimitives.WriteDoubleLittleEndian(record[24..], market.PriceOf(day.Low));
            BinaryPrimitives.WriteDoubleLittleEndian(record[32..], market.PriceOf(day.Close));
            BinaryPrimitives.WriteInt64LittleEndian(record[40..], day.Volume);
            writer.Raw(record);
        }

        return writer.File;
    }

    /// <summary>Code 0 is one minute, the others hold the number; the first bar of a file has code 1 and none.</summary>
    private static int Minutes(PackedWriter writer, long minutes, bool isFirst)
    {
        if (minutes == 1 && !writer.IsRare)
        {
            writer.Codes.Add(("minutes", 0));
            return 0;
        }

        if (isFirst)
        {
            writer.Add(0);
            return 1;
        }

        return 1 + writer.Unsigned("minutes from 1", (ulong)minutes, 1, 2, 4);
    }

    private static (int Code, int Small) Price(PackedWriter writer, long step)
    {
        if (step is >= -16 and <= 15 && step != 0 && !writer.IsRare)
        {
            writer.Codes.Add(("small price", (int)step + 16));
            return (1, (int)step + 16);
        }

        int wide = writer.Signed("price", step, 0, 1, 4);
        return (wide == 0 ? 0 : wide + 1, 0);
    }

    private static int Spread(PackedWriter writer, int below, int above)
    {
        int code = (below, above) switch
        {
            (0, 1) => 0,
            (1, 0) => 1,
            (0, 2) => 2,
            (2, 0) => 3,
            (0, 3) => 4,
            (3, 0) => 5,
            _ when below < 16 && above < 16 => 6,
            _ => 7,
        };
        if (writer.IsRare) code = below < 16 && above < 16 ? 6 : 7;
        writer.Codes.Add(("spread", code));
        if (code == 6) writer.Add((byte)((below << 4) | above));
        if (code == 7)
        {
            writer.Add((byte)below);
            writer.Add((byte)above);
        }

        return code;
    }
}
