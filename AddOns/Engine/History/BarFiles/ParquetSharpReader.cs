#if NETFRAMEWORK
using System;
using System.Collections.Generic;
using System.Linq;
using ParquetSharp;

namespace NT8Bridge.History.BarFiles;

/// <summary>A parquet file that ParquetSharp has opened. Disposes reader and memory with it.</summary>
internal sealed class ParquetSharpReader : IColumnReader
{
    private readonly ParquetFileReader _reader;
    private readonly PinnedFile _memory;
    private readonly PageCheck _pages;
    private readonly Dictionary<ColumnSchema, int> _columns = new();

    internal ParquetSharpReader(ParquetFileReader reader, PinnedFile memory, PageCheck pages)
    {
        _pages = pages;
        _reader = reader;
        _memory = memory;
        FileMetaData metadata = reader.FileMetaData;
        Metadata = metadata.KeyValueMetadata;
        RowGroupCount = metadata.NumRowGroups;
        for (int i = 0; i < metadata.NumColumns; i++)
        {
            ColumnDescriptor column = metadata.Schema.Column(i);
            if (column.MaxRepetitionLevel == 0 && column.MaxDefinitionLevel <= 1 && column.Path.ToDotVector().Length == 1)
                _columns[SchemaOf(column)] = i;
        }

        Columns = _columns.Keys.ToArray();
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ColumnSchema> Columns { get; }

    /// <inheritdoc/>
    public int RowGroupCount { get; }

    /// <inheritdoc/>
    public long RowCount(int rowGroup)
    {
        try
        {
            using RowGroupReader group = _reader.RowGroup(rowGroup);
            return group.MetaData.NumRows;
        }
        catch (Exception e)
        {
            throw ParquetSharpCodec.Failure(e);
        }
    }

    /// <inheritdoc/>
    public ColumnValues Read(int rowGroup, ColumnSchema column)
    {
        try
        {
            using RowGroupReader group = _reader.RowGroup(rowGroup);
            _pages.Verify(rowGroup, _columns[column], group.MetaData.NumRows);
            using ColumnReader values = group.Column(_columns[column]);
            using LogicalColumnReader logical = values.LogicalReader();
            return ParquetSharpValues.Read(logical, checked((int)group.MetaData.NumRows), column);
        }
        catch (Exception e)
        {
            throw ParquetSharpCodec.Failure(e);
        }
    }

    /// <inheritdoc/>
    public bool TryTimeBounds(int rowGroup, ColumnSchema column, out long first, out long last)
    {
        (first, last) = (0, 0);
        try
        {
            int place = _columns[column];
            using LogicalType logical = _reader.FileMetaData.Schema.Column(place).LogicalType;
            long units = (logical as TimestampLogicalType)?.TimeUnit switch
            {
                TimeUnit.Millis => 1_000,
                TimeUnit.Micros => 1_000_000,
                TimeUnit.Nanos => 1_000_000_000,
                _ => 0,
            };
            using RowGroupReader group = _reader.RowGroup(rowGroup);
            using ColumnChunkMetaData chunk = group.MetaData.GetColumnChunkMetaData(place);
            using Statistics? statistics = chunk.Statistics;
            if (units == 0 || statistics is not Statistics<long> { HasMinMax: true } known) return false;
            (first, last) = (EpochTime.UtcTicks(known.Min, units), EpochTime.UtcTicks(known.Max, units));
            return true;
        }
        catch (Exception e)
        {
            throw ParquetSharpCodec.Failure(e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _memory.Dispose();
    }

    private static ColumnSchema SchemaOf(ColumnDescriptor column)
    {
        using LogicalType logical = column.LogicalType;
        ColumnKind kind = logical switch
        {
            TimestampLogicalType => ColumnKind.Time,
            DateLogicalType => ColumnKind.Date,
            TimeLogicalType => ColumnKind.TimeOfDay,
            StringLogicalType or EnumLogicalType => ColumnKind.Text,
            DecimalLogicalType => ColumnKind.Real,
            IntLogicalType => ColumnKind.Whole,
            NoneLogicalType => column.PhysicalType switch
            {
                PhysicalType.Int32 or PhysicalType.Int64 => ColumnKind.Whole,
                PhysicalType.Float or PhysicalType.Double => ColumnKind.Real,
                PhysicalType.Int96 => ColumnKind.Time,
                _ => ColumnKind.Other,
            },
            _ => ColumnKind.Other,
        };
        bool zoned = logical is TimestampLogicalType { IsAdjustedToUtc: true };
        return new ColumnSchema(column.Name, kind, column.PhysicalType + " " + logical, zoned);
    }
}
#endif
