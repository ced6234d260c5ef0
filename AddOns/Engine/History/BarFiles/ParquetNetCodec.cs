#if NET
using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Data;
using Parquet.Meta;
using Parquet.Schema;

namespace NT8Bridge.History.BarFiles;

/// <summary>Parquet.Net: managed, so it works wherever .NET does.</summary>
public sealed class ParquetNetCodec : IBarCodec
{
    private static readonly DataField[] Fields =
    {
        new DateTimeDataField(BarColumns.EndUtc, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Micros, isNullable: false),
        new DataField<double>(BarColumns.Open, false), new DataField<double>(BarColumns.High, false),
        new DataField<double>(BarColumns.Low, false), new DataField<double>(BarColumns.Close, false),
        new DataField<long>(BarColumns.Volume, false), new DataField<int>(BarColumns.TickCount, false),
    };

    /// <inheritdoc/>
    public string Name { get; } = "Parquet.Net " + typeof(ParquetReader).Assembly.GetName().Version?.ToString(3);

    /// <inheritdoc/>
    public void Write(Stream destination, BarFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Guarded(async () =>
        {
            await WriteAsync(destination, file).ConfigureAwait(false);
            return true;
        });
    }

    /// <inheritdoc/>
    public IColumnReader Open(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        FooterCheck.Verify(file);
        return Guarded<IColumnReader>(async () =>
            new Reader(await ParquetReader.CreateAsync(new MemoryStream(file, writable: false)).ConfigureAwait(false)));
    }

    private static async Task WriteAsync(Stream destination, BarFile file)
    {
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(Fields), destination, options).ConfigureAwait(false);
        writer.CustomMetadata = BarFileHeader.Of(file).ToMetadata().ToDictionary(e => e.Key, e => e.Value);
        for (int start = 0; start < file.Bars.Length; start += BarColumns.RowGroupBars)
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await Column(0, bar => new DateTime(bar.EndUtcTicks, DateTimeKind.Utc)).ConfigureAwait(false);
            await Column(1, bar => bar.Open).ConfigureAwait(false);
            await Column(2, bar => bar.High).ConfigureAwait(false);
            await Column(3, bar => bar.Low).ConfigureAwait(false);
            await Column(4, bar => bar.Close).ConfigureAwait(false);
            await Column(5, bar => bar.Volume).ConfigureAwait(false);
            await Column(6, bar => bar.TickCount).ConfigureAwait(false);
            group.CompleteValidate();

            Task Column<T>(int column, Func<Bar, T> value) where T : struct =>
                group.WriteAsync<T>(Fields[column], BarColumns.Of(file, start, value));
        }
    }

    // The library answers damage with whatever exception its code runs into; all of them mean the same to a caller.
    private static T Guarded<T>(Func<Task<T>> call)
    {
        try
        {
            return Task.Run(call).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new BarFileException($"{e.GetType().Name}: {e.Message}", e);
        }
    }

    private sealed class Reader : IColumnReader
    {
        private readonly ParquetReader _reader;
        private readonly Dictionary<ColumnSchema, DataField> _fields = new();
        private readonly Dictionary<DataField, long> _unitsPerSecond = new();

        public Reader(ParquetReader reader)
        {
            _reader = reader;
            Metadata = reader.CustomMetadata ?? new Dictionary<string, string>();
            foreach (DataField field in reader.Schema.DataFields)
                if (field.Path.Length == 1 && field.MaxRepetitionLevel == 0)
                    Add(field);
            Columns = _fields.Keys.ToArray();
        }

        public IReadOnlyDictionary<string, string> Metadata { get; }

        public IReadOnlyList<ColumnSchema> Columns { get; }

        public int RowGroupCount => _reader.RowGroupCount;

        public long RowCount(int rowGroup) => Guarded(() => Task.FromResult(_reader.RowGroups[rowGroup].RowCount));

        public ColumnValues Read(int rowGroup, ColumnSchema column) => Guarded(async () =>
        {
            DataField field = _fields[column];
            using ParquetRowGroupReader group = _reader.OpenRowGroupReader(rowGroup);
            return _unitsPerSecond.TryGetValue(field, out long units)
                ? await Wholes<long>(group, field, v => EpochTime.UtcTicks(v, units)).ConfigureAwait(false)
                : await ReadAs(group, field).ConfigureAwait(false);
        });

        public void Dispose() => Task.Run(async () => await _reader.DisposeAsync().ConfigureAwait(false)).GetAwaiter().GetResult();

        // Instants kept in 64 bits are read as the numbers they are: the library's own conversion lacks an encoding.
        private void Add(DataField field)
        {
            ColumnSchema schema = SchemaOf(field);
            SchemaElement? element = _reader.Metadata?.Schema.FirstOrDefault(e => e.Name == field.Name && e.NumChildren is null or 0);
            if (schema.Kind == ColumnKind.Time && element is { Type: Parquet.Meta.Type.INT64 } && UnitsPerSecond(element) is { } units)
            {
                field = new ParquetSchema(new DataField(field.Name, typeof(long), field.IsNullable)).DataFields[0];
                _unitsPerSecond[field] = units;
            }

            _fields[schema] = field;
        }

        private static long? UnitsPerSecond(SchemaElement element)
        {
            TimeUnit? unit = element.LogicalType?.TIMESTAMP?.Unit;
            return unit?.MILLIS is not null || (unit is null && element.ConvertedType == ConvertedType.TIMESTAMP_MILLIS) ? 1_000
                : unit?.MICROS is not null || (unit is null && element.ConvertedType == ConvertedType.TIMESTAMP_MICROS) ? 1_000_000
                : unit?.NANOS is not null ? 1_000_000_000
                : null;
        }

        private static ColumnSchema SchemaOf(DataField field)
        {
            System.Type type = field.ClrType;
            ColumnKind kind = type == typeof(DateTime) ? ColumnKind.Time
                : type == typeof(double) || type == typeof(float) || type == typeof(decimal) ? ColumnKind.Real
                : type == typeof(long) || type == typeof(int) || type == typeof(short) || type == typeof(sbyte)
                  || type == typeof(ulong) || type == typeof(uint) || type == typeof(ushort) || type == typeof(byte) ? ColumnKind.Whole
                : ColumnKind.Other;
            return new ColumnSchema(field.Name, kind, type.Name, field is DateTimeDataField { IsAdjustedToUTC: true });
        }

        private static Task<ColumnValues> ReadAs(ParquetRowGroupReader group, DataField field)
        {
            System.Type type = field.ClrType;
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
            ParquetRowGroupReader group, DataField field, Func<T, TOut> widen) where T : struct
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
            return (Array.ConvertAll(optional, v => v.HasValue ? widen(v.Value) : default!), Array.ConvertAll(optional, v => !v.HasValue));
        }
    }
}
#endif
