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
    private readonly PageCheck _pages;
    private readonly Dictionary<ColumnSchema, DataField> _fields = new();
    private readonly Dictionary<DataField, Func<long[], bool[]?, ColumnValues>> _meanings = new();
    private readonly Dictionary<ColumnSchema, int> _places = new();
    private readonly ColumnRoom _room = new();

    internal ParquetNetReader(ParquetReader reader, PageCheck pages)
    {
        _reader = reader;
        _pages = pages;
        Metadata = reader.CustomMetadata ?? new Dictionary<string, string>();
        DataField[] fields = reader.Schema.DataFields;
        for (int place = 0; place < fields.Length; place++)
            if (fields[place].Path.Length == 1 && fields[place].MaxRepetitionLevel == 0)
                Add(fields[place], place);
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
        _pages.Verify(rowGroup, _places[column], group.RowCount);
        try
        {
            return await Values(group, field).ConfigureAwait(false);
        }
        catch (NotSupportedException e)
        {
            throw new BarFileException(
                $"column {column.Name} ({column.TypeName}) has an encoding that is not read here; write the file with plain "
                + "values (DuckDB: COPY … (FORMAT parquet, PARQUET_VERSION v1)), or make the column DOUBLE or BIGINT", e);
        }
    });

    /// <inheritdoc/>
    public bool TryTimeBounds(int rowGroup, ColumnSchema column, out long first, out long last)
    {
        long[]? bounds = ParquetNetCodec.Guarded(() => Task.FromResult(Bounds(rowGroup, column)));
        (first, last) = bounds is null ? (0, 0) : (bounds[0], bounds[1]);
        return bounds is not null;
    }

    private Task<ColumnValues> Values(ParquetRowGroupReader group, DataField field) =>
        _meanings.TryGetValue(field, out Func<long[], bool[]?, ColumnValues>? meaning)
            ? ParquetNetValues.ReadAs(group, field, _room, meaning)
            : ParquetNetValues.Read(group, field, _room);

    private long[]? Bounds(int rowGroup, ColumnSchema column)
    {
        Statistics? known = _reader.Metadata?.RowGroups[rowGroup].Columns[_places[column]].MetaData?.Statistics;
        if (column.Kind != ColumnKind.Time || known is not { MinValue.Length: sizeof(long), MaxValue.Length: sizeof(long) }
            || !_meanings.TryGetValue(_fields[column], out Func<long[], bool[]?, ColumnValues>? meaning))
        {
            return null;
        }

        long[] bounds = [BitConverter.ToInt64(known.MinValue), BitConverter.ToInt64(known.MaxValue)];
        return meaning(bounds, null).Wholes;
    }

    /// <inheritdoc/>
    public void Dispose() =>
        Task.Run(async () => await _reader.DisposeAsync().ConfigureAwait(false)).GetAwaiter().GetResult();

    /// <summary>
    /// Adds a column. One that holds times or decimals as whole numbers is read as the numbers that the file holds and converted
    /// here, because the library's own conversion does not know every encoding of such a column.
    /// </summary>
    private void Add(DataField field, int place)
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
        _places[schema] = place;
    }

    private static bool IsClock(SchemaElement element) =>
        element.LogicalType?.TIME is not null || element.ConvertedType is ConvertedType.TIME_MILLIS or ConvertedType.TIME_MICROS;

    /// <summary>What makes ticks or decimals of the numbers of a column, which are given up.</summary>
    private static Func<long[], bool[]?, ColumnValues>? MeaningOf(SchemaElement element, System.Type whole)
    {
        ConvertedType? converted = element.LogicalType is null ? element.ConvertedType : null;
        if (whole == typeof(int) && (element.LogicalType?.DATE is not null || converted == ConvertedType.DATE))
            return Each(day => EpochTime.UtcTicks(day * 86_400, 1));
        int? scale = element.LogicalType?.DECIMAL?.Scale ?? (converted == ConvertedType.DECIMAL ? element.Scale ?? 0 : null);
        if (scale is >= 0 and <= 18) return (counts, missing) => Decimals(counts, missing, scale.Value);
        TimeUnit? unit = element.LogicalType?.TIMESTAMP?.Unit ?? element.LogicalType?.TIME?.Unit;
        long? units = unit?.MILLIS is not null || converted is ConvertedType.TIMESTAMP_MILLIS or ConvertedType.TIME_MILLIS ? 1_000
            : unit?.MICROS is not null || converted is ConvertedType.TIMESTAMP_MICROS or ConvertedType.TIME_MICROS ? 1_000_000
            : unit?.NANOS is not null ? 1_000_000_000
            : null;
        if (units is not { } perSecond) return null;
        if (IsClock(element)) return Each(count => EpochTime.UtcTicks(count, perSecond) - UnixEpoch.UtcTicks);
        return (counts, missing) =>
        {
            EpochTime.ToUtcTicks(counts, perSecond);
            return new ColumnValues(counts, missing);
        };
    }

    private static Func<long[], bool[]?, ColumnValues> Each(Func<long, long> meaning) => (values, missing) =>
    {
        for (int i = 0; i < values.Length; i++) values[i] = meaning(values[i]);
        return new ColumnValues(values, missing);
    };

    private static ColumnValues Decimals(long[] counts, bool[]? missing, int scale)
    {
        decimal unit = 1;
        for (int i = 0; i < scale; i++) unit *= 10;
        return new ColumnValues(Array.ConvertAll(counts, count => (double)(count / unit)), missing);
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
