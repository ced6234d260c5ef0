using System;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Rows of a comma-separated bar file, <c>end_unix_ms</c> or <c>open_unix_ms</c> and <c>open,high,low,close,volume</c> in any
/// order; further columns are passed over. The stamp is handed on as it stands: <see cref="BarRows"/> moves open stamps.
/// </summary>
internal sealed class CsvBars : IRowParser<Bar>
{
    private const int Slots = 6;
    private readonly int _columns;
    private readonly sbyte[] _slotOfColumn;

    /// <summary>Finds the columns by the header's names.</summary>
    public CsvBars(CsvHeader header)
    {
        _columns = header.Count;
        _slotOfColumn = new sbyte[_columns];
        Array.Fill(_slotOfColumn, (sbyte)-1);
        string[] names = [header.IsOpenStamped ? "open_unix_ms" : "end_unix_ms", "open", "high", "low", "close", "volume"];
        for (sbyte slot = 0; slot < Slots; slot++) _slotOfColumn[header.IndexOf(names[slot])] = slot;
    }

    /// <inheritdoc/>
    public string? Parse(ReadOnlySpan<byte> line, out Bar row)
    {
        row = default;
        ReadOnlySpan<byte> stamp = default, open = default, high = default, low = default, close = default, volume = default;
        int column = 0;
        Fields fields = new(line, (byte)',');
        for (; fields.Next(out ReadOnlySpan<byte> field); column++)
        {
            if (column == _columns) return RowFault.TooManyFields;
            switch (_slotOfColumn[column])
            {
                case 0: stamp = field; break;
                case 1: open = field; break;
                case 2: high = field; break;
                case 3: low = field; break;
                case 4: close = field; break;
                case 5: volume = field; break;
            }
        }

        if (column < _columns) return RowFault.TooFewFields;
        if (!UnixTime.TryParse(stamp, out long utcTicks)) return RowFault.Time;
        return RowFault.Bar(utcTicks, open, high, low, close, volume, out row);
    }
}
