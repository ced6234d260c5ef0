#if NETFRAMEWORK
using System;
using ParquetSharp;

namespace NT8Bridge.History.BarFiles;

/// <summary>Turns a column of any type that ParquetSharp reads into <see cref="ColumnValues"/>.</summary>
internal static class ParquetSharpValues
{
    /// <exception cref="BarFileException">The column holds nothing that can be used.</exception>
    internal static ColumnValues Read(LogicalColumnReader reader, int rows, ColumnSchema column) => reader switch
    {
        LogicalColumnReader<DateTime> r => Wholes(r, rows, v => v.Ticks),
        LogicalColumnReader<DateTime?> r => OptionalWholes(r, rows, v => v.Ticks),
        LogicalColumnReader<DateTimeNanos> r => Wholes(r, rows, TicksOf),
        LogicalColumnReader<DateTimeNanos?> r => OptionalWholes(r, rows, TicksOf),
        LogicalColumnReader<Date> r => Wholes(r, rows, v => v.DateTime.Ticks),
        LogicalColumnReader<Date?> r => OptionalWholes(r, rows, v => v.DateTime.Ticks),
        LogicalColumnReader<Int96> r => Wholes(r, rows, TicksOf),
        LogicalColumnReader<Int96?> r => OptionalWholes(r, rows, TicksOf),
        LogicalColumnReader<TimeSpan> r => Wholes(r, rows, v => v.Ticks),
        LogicalColumnReader<TimeSpan?> r => OptionalWholes(r, rows, v => v.Ticks),
        LogicalColumnReader<TimeSpanNanos> r => Wholes(r, rows, v => v.Ticks / 100),
        LogicalColumnReader<TimeSpanNanos?> r => OptionalWholes(r, rows, v => v.Ticks / 100),
        LogicalColumnReader<string> r => new ColumnValues(r.ReadAll(rows)),
        LogicalColumnReader<double> r => Reals(r, rows, v => v),
        LogicalColumnReader<double?> r => OptionalReals(r, rows, v => v),
        LogicalColumnReader<float> r => Reals(r, rows, ColumnValues.Widen),
        LogicalColumnReader<float?> r => OptionalReals(r, rows, ColumnValues.Widen),
        LogicalColumnReader<decimal> r => Reals(r, rows, v => (double)v),
        LogicalColumnReader<decimal?> r => OptionalReals(r, rows, v => (double)v),
        LogicalColumnReader<long> r => Wholes(r, rows, v => v),
        LogicalColumnReader<long?> r => OptionalWholes(r, rows, v => v),
        LogicalColumnReader<int> r => Wholes(r, rows, v => v),
        LogicalColumnReader<int?> r => OptionalWholes(r, rows, v => v),
        LogicalColumnReader<short> r => Wholes(r, rows, v => v),
        LogicalColumnReader<short?> r => OptionalWholes(r, rows, v => v),
        LogicalColumnReader<sbyte> r => Wholes(r, rows, v => v),
        LogicalColumnReader<sbyte?> r => OptionalWholes(r, rows, v => v),
        LogicalColumnReader<ulong> r => Wholes(r, rows, v => checked((long)v)),
        LogicalColumnReader<ulong?> r => OptionalWholes(r, rows, v => checked((long)v)),
        LogicalColumnReader<uint> r => Wholes(r, rows, v => v),
        LogicalColumnReader<uint?> r => OptionalWholes(r, rows, v => v),
        LogicalColumnReader<ushort> r => Wholes(r, rows, v => v),
        LogicalColumnReader<ushort?> r => OptionalWholes(r, rows, v => v),
        LogicalColumnReader<byte> r => Wholes(r, rows, v => v),
        LogicalColumnReader<byte?> r => OptionalWholes(r, rows, v => v),
        _ => throw new BarFileException($"column {column.Name} of type {column.TypeName} holds neither numbers nor text"),
    };

    private static long TicksOf(DateTimeNanos time) => EpochTime.UtcTicks(time.Ticks, 1_000_000_000);

    /// <summary>
    /// UTC ticks of parquet's old 96-bit time: the first 64 bits are nanoseconds of the day, the last 32 a Julian day number, of
    /// which 2440588 is 1 January 1970.
    /// </summary>
    private static long TicksOf(Int96 time)
    {
        // The two halves of the nanoseconds are signed only for the library: a half day is more than 31 bits hold.
        long nanoseconds = unchecked((long)(uint)time.B << 32 | (uint)time.A), day = time.C - 2_440_588L;
        bool isTime = nanoseconds is >= 0 and <= 86_400_000_000_000 && day is > -719_163 and < 2_932_897;
        return isTime ? UnixEpoch.UtcTicks + day * TimeSpan.TicksPerDay + nanoseconds / 100 : 0;
    }

    private static ColumnValues Wholes<T>(LogicalColumnReader<T> reader, int rows, Func<T, long> widen) =>
        new(Array.ConvertAll(reader.ReadAll(rows), v => widen(v)));

    private static ColumnValues OptionalWholes<T>(LogicalColumnReader<T?> reader, int rows, Func<T, long> widen)
        where T : struct
    {
        T?[] values = reader.ReadAll(rows);
        return new ColumnValues(
            Array.ConvertAll(values, v => v.HasValue ? widen(v.Value) : 0), Array.ConvertAll(values, v => !v.HasValue));
    }

    private static ColumnValues Reals<T>(LogicalColumnReader<T> reader, int rows, Func<T, double> widen) =>
        new(Array.ConvertAll(reader.ReadAll(rows), v => widen(v)));

    private static ColumnValues OptionalReals<T>(LogicalColumnReader<T?> reader, int rows, Func<T, double> widen)
        where T : struct
    {
        T?[] values = reader.ReadAll(rows);
        return new ColumnValues(
            Array.ConvertAll(values, v => v.HasValue ? widen(v.Value) : 0), Array.ConvertAll(values, v => !v.HasValue));
    }
}
#endif
