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
    private readonly Dictionary<DataField, Action<long[]>> _meanings = new();

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
        return _meanings.TryGetValue(field, out Action<long[]>? meaning)
            ? await ParquetNetValues.ReadAs(group, field, meaning).ConfigureAwait(false)
            : await ParquetNetValues.Read(group, field).ConfigureAwait(false);
    });

    /// <inheritdoc/>
    public void Dispose() =>
        Task.Run(async () => await _reader.DisposeAsync().ConfigureAwait(false)).GetAwaiter().GetResult();

    /// <summary>
    /// Adds a column. One that holds times as whole numbers is read as the numbers that the file holds and converted here,
    /// because the library's own conversion does not know every encoding of such a column.
    /// </summary>
    private void Add(DataField field)
    {
        ColumnSchema schema = SchemaOf(field);
        SchemaElement? element = _reader.Metadata?.Schema.FirstOrDefault(
            e => e.Name == field.Name && e.NumChildren is null or 0);
        System.Type? whole = element?.Type switch
        {
            Parquet.Meta.Type.INT64 => typeof(long),
            Parquet.Meta.Type.INT32 => typeof(int),
            _ => null,
        };
        if (element is not null && whole is not null && MeaningOf(element, whole) is { } meaning)
        {
            if (IsClock(element)) schema = schema with { Kind = ColumnKind.TimeOfDay };
            field = new ParquetSchema(new DataField(field.Name, whole, field.IsNullable)).DataFields[0];
            _meanings[field] = meaning;
        }

        _fields[schema] = field;
    }

    private static bool IsClock(SchemaElement element) =>
        element.LogicalType?.TIME is not null || element.ConvertedType is ConvertedType.TIME_MILLIS or ConvertedType.TIME_MICROS;

    /// <summary>What makes ticks of the numbers of a column, in place.</summary>
    private static Action<long[]>? MeaningOf(SchemaElement element, System.Type whole)
    {
        ConvertedType? converted = element.LogicalType is null ? element.ConvertedType : null;
        if (whole == typeof(int) && (element.LogicalType?.DATE is not null || converted == ConvertedType.DATE))
            return days => Each(days, day => EpochTime.UtcTicks(day * 86_400, 1));
        TimeUnit? unit = element.LogicalType?.TIMESTAMP?.Unit ?? element.LogicalType?.TIME?.Unit;
        long? units = unit?.MILLIS is not null || converted is ConvertedType.TIMESTAMP_MILLIS or ConvertedType.TIME_MILLIS ? 1_000
            : unit?.MICROS is not null || converted is ConvertedType.TIMESTAMP_MICROS or ConvertedType.TIME_MICROS ? 1_000_000
            : unit?.NANOS is not null ? 1_000_000_000
            : null;
        if (units is not { } perSecond) return null;
        return IsClock(element)
            ? counts => Each(counts, count => EpochTime.UtcTicks(count, perSecond) - UnixEpoch.UtcTicks)
            : counts => EpochTime.ToUtcTicks(counts, perSecond);
    }

    private static void Each(long[] values, Func<long, long> meaning)
    {
        for (int i = 0; i < values.Length; i++) values[i] = meaning(values[i]);
    }

    private static ColumnSchema SchemaOf(DataField field)
    {
        System.Type type = field.ClrType;
        ColumnKind kind = field is DateTimeDataField { DateTimeFormat: DateTimeFormat.Date } ? ColumnKind.Date
            : type == typeof(DateTime) ? ColumnKind.Time
            : ParquetNetValues.IsText(type) ? ColumnKind.Text
            : type == typeof(double) || type == typeof(float) || type == typeof(decimal) ? ColumnKind.Real
            : ParquetNetValues.IsWhole(type) ? ColumnKind.Whole
            : ColumnKind.Other;
        return new ColumnSchema(field.Name, kind, type.Name, field is DateTimeDataField { IsAdjustedToUTC: true });
    }
}
#endif
