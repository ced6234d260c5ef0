using System;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Rows of a comma-separated tick file: <c>unix_ms,price,size</c> and, where there are, <c>bid</c> and <c>ask</c>.
/// </summary>
internal sealed class CsvTicks(CsvHeader header) : IRowParser<Tick>
{
    private readonly int _columns = header.Count;
    private readonly int _time = header.IndexOf("unix_ms");
    private readonly int _price = header.IndexOf("price");
    private readonly int _size = header.IndexOf("size");
    private readonly int _bid = header.IndexOf("bid");
    private readonly int _ask = header.IndexOf("ask");

    /// <inheritdoc/>
    public string? Parse(ReadOnlySpan<byte> line, out Tick row)
    {
        row = default;
        long time = 0, size = 0;
        double price = 0, bid = double.NaN, ask = double.NaN;
        int column = 0;
        Fields fields = new(line, (byte)',');
        for (; fields.Next(out ReadOnlySpan<byte> field); column++)
        {
            if (column == _time)
            {
                if (!UnixTime.TryParse(field, out time)) return RowFault.Time;
            }
            else if (column == _price)
            {
                if (!Number.TryReal(field, out price)) return RowFault.Price;
            }
            else if (column == _size)
            {
                if (!Number.TryInteger(field, out size)) return RowFault.Size;
            }
            else if (column == _bid && !field.IsEmpty)
            {
                if (!Number.TryReal(field, out bid)) return RowFault.Quote;
            }
            else if (column == _ask && !field.IsEmpty)
            {
                if (!Number.TryReal(field, out ask)) return RowFault.Quote;
            }
        }

        if (column != _columns) return column < _columns ? RowFault.TooFewFields : RowFault.TooManyFields;
        row = new Tick(time, price, size, bid, ask);
        return RowFault.Of(row);
    }
}
