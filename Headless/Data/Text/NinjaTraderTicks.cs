using System;
using System.Runtime.CompilerServices;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>
/// Rows of NinjaTrader's tick export: <c>time;last;bid;ask;volume</c>, or <c>time;price;volume</c> as older releases wrote it.
/// Exports of bids or asks leave the quote empty that they do not have.
/// </summary>
internal sealed class NinjaTraderTicks(char point, LocalClock? clock)
{
    private readonly NinjaTraderTime _time = new();

    /// <summary>Reads a line; gives null and the tick, or the reason why the line is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string? Parse(ReadOnlySpan<byte> line, out Tick row)
    {
        // The usual row, read in one go from left to right; whatever is unusual about a row is found out by the other way.
        int at = NinjaTraderTime.FullLength + 1;
        if (clock is null && _time.TryTake(line, out long utcTicks)
            && Number.TryTake(line, ref at, (byte)';', point, out double price)
            && Number.TryTake(line, ref at, (byte)';', point, out double bid)
            && Number.TryTake(line, ref at, (byte)';', point, out double ask)
            && Number.TryTakeWhole(line, ref at, (byte)';', out long size) && at == line.Length + 1)
        {
            row = new Tick(utcTicks, price, size, bid, ask);
            return RowFault.Of(row);
        }

        return ParseAny(line, out row);
    }

    private string? ParseAny(ReadOnlySpan<byte> line, out Tick row)
    {
        row = default;
        Fields fields = new(line, (byte)';');
        fields.Next(out ReadOnlySpan<byte> stamp);
        if (!_time.TryParse(stamp, out long utcTicks)) return RowFault.Time;
        if (clock is not null && !clock.TryUtc(utcTicks, out utcTicks)) return RowFault.NoSuchHour;
        if (!fields.Next(out ReadOnlySpan<byte> first) || !fields.Next(out ReadOnlySpan<byte> second))
            return RowFault.TooFewFields;
        if (!Number.TryReal(first, out double price, point)) return RowFault.Price;

        double bid = double.NaN, ask = double.NaN;
        if (fields.Next(out ReadOnlySpan<byte> third))
        {
            if (!fields.Next(out ReadOnlySpan<byte> fourth)) return RowFault.TooFewFields;
            if (!second.IsEmpty && !Number.TryReal(second, out bid, point)) return RowFault.Quote;
            if (!third.IsEmpty && !Number.TryReal(third, out ask, point)) return RowFault.Quote;
            second = fourth;
        }

        if (fields.Next(out _)) return RowFault.TooManyFields;
        if (!Number.TryInteger(second, out long size, point)) return RowFault.Size;
        row = new Tick(utcTicks, price, size, bid, ask);
        return RowFault.Of(row);
    }
}
