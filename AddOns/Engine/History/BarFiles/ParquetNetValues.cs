#if NET
using System;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace NT8Bridge.History.BarFiles;

/// <summary>Turns a column of any type that Parquet.Net reads into <see cref="ColumnValues"/>.</summary>
internal static class ParquetNetValues
{
    /// <summary>True for the types of whole numbers.</summary>
    internal static bool IsWhole(Type type) =>
        type == typeof(long) || type == typeof(int) || type == typeof(short) || type == typeof(sbyte)
        || type == typeof(ulong) || type == typeof(uint) || type == typeof(ushort) || type == typeof(byte);

    /// <summary>True for the types of text.</summary>
    internal static bool IsText(Type type) => type == typeof(string) || type == typeof(ReadOnlyMemory<char>);

    /// <summary>Reads a column of whole numbers that mean something else, a time for example.</summary>
    internal static async Task<ColumnValues> ReadAs(
        ParquetRowGroupReader group, DataField field, ColumnRoom room, Func<long[], bool[]?, ColumnValues> meaning)
    {
        (long[] values, bool[]? missing) = field.ClrType == typeof(int)
            ? await Converted<int, long>(group, field, room, v => v).ConfigureAwait(false)
            : await Values<long>(group, field, room).ConfigureAwait(false);
        return meaning(values, missing);
    }

    /// <exception cref="BarFileException">The column holds nothing that can be used.</exception>
    internal static Task<ColumnValues> Read(ParquetRowGroupReader group, DataField field, ColumnRoom room)
    {
        Type type = field.ClrType;
        return type == typeof(DateTime) ? Wholes<DateTime>(group, field, room, v => v.Ticks)
            : type == typeof(double) ? Reals(group, field, room)
            : type == typeof(float) ? Reals<float>(group, field, room, ColumnValues.Widen)
            : type == typeof(decimal) ? Reals<decimal>(group, field, room, v => (double)v)
            : type == typeof(long) ? Wholes(group, field, room)
            : type == typeof(int) ? Wholes<int>(group, field, room, v => v)
            : type == typeof(short) ? Wholes<short>(group, field, room, v => v)
            : type == typeof(sbyte) ? Wholes<sbyte>(group, field, room, v => v)
            : type == typeof(ulong) ? Wholes<ulong>(group, field, room, v => checked((long)v))
            : type == typeof(uint) ? Wholes<uint>(group, field, room, v => v)
            : type == typeof(ushort) ? Wholes<ushort>(group, field, room, v => v)
            : type == typeof(byte) ? Wholes<byte>(group, field, room, v => v)
            : IsText(type) ? Texts(group, field)
            : throw new BarFileException($"column {field.Name} of type {type.Name} holds neither numbers nor text");
    }

    private static async Task<ColumnValues> Texts(ParquetRowGroupReader group, DataField field)
    {
        string?[] texts = new string?[checked((int)group.RowCount)];
        await group.ReadAsync(field, texts!).ConfigureAwait(false);
        return new ColumnValues(texts);
    }

    private static async Task<ColumnValues> Wholes(ParquetRowGroupReader group, DataField field, ColumnRoom room)
    {
        (long[] values, bool[]? missing) = await Values<long>(group, field, room).ConfigureAwait(false);
        return new ColumnValues(values, missing);
    }

    private static async Task<ColumnValues> Wholes<T>(
        ParquetRowGroupReader group, DataField field, ColumnRoom room, Func<T, long> widen)
        where T : unmanaged
    {
        (long[] values, bool[]? missing) = await Converted(group, field, room, widen).ConfigureAwait(false);
        return new ColumnValues(values, missing);
    }

    private static async Task<ColumnValues> Reals(ParquetRowGroupReader group, DataField field, ColumnRoom room)
    {
        (double[] values, bool[]? missing) = await Values<double>(group, field, room).ConfigureAwait(false);
        return new ColumnValues(values, missing);
    }

    private static async Task<ColumnValues> Reals<T>(
        ParquetRowGroupReader group, DataField field, ColumnRoom room, Func<T, double> widen)
        where T : unmanaged
    {
        (double[] values, bool[]? missing) = await Converted(group, field, room, widen).ConfigureAwait(false);
        return new ColumnValues(values, missing);
    }

    private static async Task<(TOut[] Values, bool[]? Missing)> Converted<T, TOut>(
        ParquetRowGroupReader group, DataField field, ColumnRoom room, Func<T, TOut> widen)
        where T : unmanaged
    {
        (T[] values, bool[]? missing) = await Values<T>(group, field, room).ConfigureAwait(false);
        return (Array.ConvertAll(values, v => widen(v)), missing);
    }

    /// <summary>
    /// The values of a column, and which rows have none. The library gives the values that are there one after the other, and
    /// for each row whether it has one; they are moved apart here, from the end on.
    /// </summary>
    private static async Task<(T[] Values, bool[]? Missing)> Values<T>(
        ParquetRowGroupReader group, DataField field, ColumnRoom room)
        where T : unmanaged
    {
        int rows = checked((int)group.RowCount);
        T[] values = room.Values<T>(field, rows);
        if (!field.IsNullable)
        {
            await group.ReadAsync<T>(field, values).ConfigureAwait(false);
            return (values, null);
        }

        int[] levels = room.Levels(field, rows);
        await group.ReadRawAsync<T>(field, values, levels, null).ConfigureAwait(false);
        if (Array.IndexOf(levels, 0) < 0) return (values, null);
        int there = 0;
        foreach (int level in levels) there += level;
        bool[] missing = new bool[rows];
        for (int row = rows - 1; row >= 0; row--)
        {
            missing[row] = levels[row] == 0;
            values[row] = missing[row] ? default : values[--there];
        }

        return (values, missing);
    }
}
#endif
