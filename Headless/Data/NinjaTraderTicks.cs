using System;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Rows of NinjaTrader's tick export: <c>time;last;bid;ask;volume</c>, or <c>time;price;volume</c> as older releases wrote it.
/// </summary>
internal sealed class NinjaTraderTicks : IRowParser<Tick>
{
    private readonly NinjaTraderTime _time = new();

    /// <inheritdoc/>
    public string? Parse(ReadOnlySpan<byte> line, out Tick row)
    {
        row = default;
        Fields fields = new(line, (byte)';');
        fields.Next(out ReadOnlySpan<byte> stamp);
        if (!_time.TryParse(stamp, out long utcTicks)) return RowFault.Time;
        if (!fields.Next(out ReadOnlySpan<byte> first) || !fields.Next(out ReadOnlySpan<byte> second))
            return RowFault.TooFewFields;
        if (!Number.TryReal(first, out double price)) return RowFault.Price;

        double bid = double.NaN, ask = double.NaN;
        if (fields.Next(out ReadOnlySpan<byte> third))
        {
            if (!fields.Next(out ReadOnlySpan<byte> fourth)) return RowFault.TooFewFields;
            if (!Number.TryReal(second, out bid) || !Number.TryReal(third, out ask)) return RowFault.Quote;
            second = fourth;
        }

        if (fields.Next(out _)) return RowFault.TooManyFields;
        if (!Number.TryInteger(second, out long size)) return RowFault.Size;
        row = new Tick(utcTicks, price, size, bid, ask);
        return RowFault.Of(row);
    }
}
