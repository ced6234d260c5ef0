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

    /// <summary>Reads a column of 64-bit counts since 1970 as UTC ticks.</summary>
    internal static Task<ColumnValues> ReadTimes(ParquetRowGroupReader group, DataField field, long unitsPerSecond) =>
        Wholes<long>(group, field, v => EpochTime.UtcTicks(v, unitsPerSecond));

    /// <exception cref="BarFileException">The column holds neither numbers nor times.</exception>
    internal static Task<ColumnValues> Read(ParquetRowGroupReader group, DataField field)
    {
        Type type = field.ClrType;
        return type == typeof(DateTime) ? Wholes<DateTime>(group, field, v => v.Ticks)
            : type == typeof(double) ? Reals<double>(group, field, v => v)
            : type == typeof(float) ? Reals<float>(group, field, ColumnValues.Widen)
            : type == typeof(decimal) ? Reals<decimal>(group, field, v => (double)v)
            : type == typeof(long) ? Wholes<long>(group, field, v => v)
            : type == typeof(int) ? Wholes<int>(group, field, v => v)
            : type == typeof(short) ? Wholes<short>(group, field, v => v)
            : type == typeof(sbyte) ? Wholes<sbyte>(group, field, v => v)
            : type == typeof(ulong) ? Wholes<ulong>(group, field, v => checked((long)v))
            : type == typeof(uint) ? Wholes<uint>(group, field, v => v)
            : type == typeof(ushort) ? Wholes<ushort>(group, field, v => v)
            : type == typeof(byte) ? Wholes<byte>(group, field, v => v)
            : throw new BarFileException($"column {field.Name} of type {type.Name} holds no numbers");
    }

    private static async Task<ColumnValues> Wholes<T>(ParquetRowGroupReader group, DataField field, Func<T, long> widen)
        where T : struct
    {
        (long[] values, bool[]? missing) = await Values(group, field, widen).ConfigureAwait(false);
        return new ColumnValues(values, missing);
    }

    private static async Task<ColumnValues> Reals<T>(ParquetRowGroupReader group, DataField field, Func<T, double> widen)
        where T : struct
    {
        (double[] values, bool[]? missing) = await Values(group, field, widen).ConfigureAwait(false);
        return new ColumnValues(values, missing);
    }

    private static async Task<(TOut[] Values, bool[]? Missing)> Values<T, TOut>(
        ParquetRowGroupReader group, DataField field, Func<T, TOut> widen)
        where T : struct
    {
        int rows = checked((int)group.RowCount);
        if (!field.IsNullable)
        {
            var plain = new T[rows];
            await group.ReadAsync<T>(field, plain).ConfigureAwait(false);
            return (Array.ConvertAll(plain, v => widen(v)), null);
        }

        var optional = new T?[rows];
        await group.ReadAsync<T>(field, optional).ConfigureAwait(false);
        return (
            Array.ConvertAll(optional, v => v.HasValue ? widen(v.Value) : default!),
            Array.ConvertAll(optional, v => !v.HasValue));
    }
}
#endif
