#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Meta;
using Parquet.Schema;

namespace NT8Bridge.History.BarFiles;

/// <summary>A parquet file that Parquet.Net has opened. Disposes the library's reader with it.</summary>
internal sealed class ParquetNetReader : IColumnReader
{
    private readonly ParquetReader _reader;
    private readonly Dictionary<ColumnSchema, DataField> _fields = new();
    private readonly Dictionary<DataField, long> _unitsPerSecond = new();

    internal ParquetNetReader(ParquetReader reader)
    {
        _reader = reader;
        Metadata = reader.CustomMetadata ?? new Dictionary<string, string>();
        foreach (DataField field in reader.Schema.DataFields)
            if (field.Path.Length == 1 && field.MaxRepetitionLevel == 0)
                Add(field);
        Columns = _fields.Keys.ToArray();
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ColumnSchema> Columns { get; }

    /// <inheritdoc/>
    public int RowGroupCount => _reader.RowGroupCount;

    /// <inheritdoc/>
    public long RowCount(int rowGroup) =>
        ParquetNetCodec.Guarded(() => Task.FromResult(_reader.RowGroups[rowGroup].RowCount));

    /// <inheritdoc/>
    public ColumnValues Read(int rowGroup, ColumnSchema column) => ParquetNetCodec.Guarded(async () =>
    {
        DataField field = _fields[column];
        using ParquetRowGroupReader group = _reader.OpenRowGroupReader(rowGroup);
        return _unitsPerSecond.TryGetValue(field, out long units)
            ? await ParquetNetValues.ReadTimes(group, field, units).ConfigureAwait(false)
            : await ParquetNetValues.Read(group, field).ConfigureAwait(false);
    });

    /// <inheritdoc/>
    public void Dispose() =>
        Task.Run(async () => await _reader.DisposeAsync().ConfigureAwait(false)).GetAwaiter().GetResult();

    /// <summary>
    /// Adds a column. One that holds times in 64 bits is read as the whole numbers that the file holds and converted here,
    /// because the library's own conversion does not know every encoding of such a column.
    /// </summary>
    private void Add(DataField field)
    {
        ColumnSchema schema = SchemaOf(field);
        SchemaElement? element = _reader.Metadata?.Schema.FirstOrDefault(
            e => e.Name == field.Name && e.NumChildren is null or 0);
        if (schema.Kind == ColumnKind.Time && element is { Type: Parquet.Meta.Type.INT64 }
            && UnitsPerSecond(element) is { } units)
        {
            field = new ParquetSchema(new DataField(field.Name, typeof(long), field.IsNullable)).DataFields[0];
            _unitsPerSecond[field] = units;
        }

        _fields[schema] = field;
    }

    private static long? UnitsPerSecond(SchemaElement element)
    {
        TimeUnit? unit = element.LogicalType?.TIMESTAMP?.Unit;
        ConvertedType? converted = unit is null ? element.ConvertedType : null;
        return unit?.MILLIS is not null || converted == ConvertedType.TIMESTAMP_MILLIS ? 1_000
            : unit?.MICROS is not null || converted == ConvertedType.TIMESTAMP_MICROS ? 1_000_000
            : unit?.NANOS is not null ? 1_000_000_000
            : null;
    }

    private static ColumnSchema SchemaOf(DataField field)
    {
        System.Type type = field.ClrType;
        ColumnKind kind = type == typeof(DateTime) ? ColumnKind.Time
            : type == typeof(double) || type == typeof(float) || type == typeof(decimal) ? ColumnKind.Real
            : ParquetNetValues.IsWhole(type) ? ColumnKind.Whole
            : ColumnKind.Other;
        return new ColumnSchema(field.Name, kind, type.Name, field is DateTimeDataField { IsAdjustedToUTC: true });
    }
}
#endif
