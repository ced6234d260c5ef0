#if NETFRAMEWORK
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ParquetSharp;
using ParquetSharp.IO;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// ParquetSharp, the Arrow C++ library with a native part beside the engine. No type of it is named outside the methods
/// below that may fail to load, so that a machine without it learns the reason and goes on.
/// </summary>
public sealed class ParquetSharpCodec : IBarCodec
{
    /// <inheritdoc/>
    public string Name => "ParquetSharp";

    /// <inheritdoc/>
    public void Write(Stream destination, BarFile file)
    {
        if (destination is null) throw new ArgumentNullException(nameof(destination));
        if (file is null) throw new ArgumentNullException(nameof(file));
        Loaded(() =>
        {
            try
            {
                WriteFile(destination, file);
                return true;
            }
            catch (Exception e) when (LoadFailure(e) is null)
            {
                throw Failure(e);
            }
        });
    }

    /// <inheritdoc/>
    public IColumnReader Open(byte[] file)
    {
        if (file is null) throw new ArgumentNullException(nameof(file));
        return Loaded(() => OpenFile(file));
    }

    private static T Loaded<T>(Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception e) when (LoadFailure(e) is { } cause)
        {
            throw new BarCodecUnavailableException(
                "ParquetSharp cannot be used here: " + cause.Message
                + " Put ParquetSharp.dll and ParquetSharpNative.dll (x64) beside NT8Bridge.dll and restart.", e);
        }
    }

    private static Exception? LoadFailure(Exception e) => e switch
    {
        TypeInitializationException { InnerException: { } inner } => LoadFailure(inner) ?? e,
        DllNotFoundException or EntryPointNotFoundException or BadImageFormatException or TypeLoadException => e,
        FileNotFoundException or FileLoadException => e,
        _ => null,
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteFile(Stream destination, BarFile file)
    {
        using LogicalType time = LogicalType.Timestamp(isAdjustedToUtc: true, timeUnit: TimeUnit.Micros);
        Column[] columns =
        {
            new Column<DateTime>(BarColumns.EndUtc, time),
            new Column<double>(BarColumns.Open), new Column<double>(BarColumns.High),
            new Column<double>(BarColumns.Low), new Column<double>(BarColumns.Close),
            new Column<long>(BarColumns.Volume), new Column<int>(BarColumns.TickCount),
        };
        using var builder = new WriterPropertiesBuilder();
        using WriterProperties properties = builder.Compression(Compression.Zstd).CreatedBy("NT8Bridge").Build();
        IReadOnlyDictionary<string, string> metadata = BarFileHeader.Of(file).ToMetadata();
        using var output = new BufferOutputStream();
        using var writer = new ParquetFileWriter(output, columns, properties, metadata);
        for (int start = 0; start < file.Bars.Length; start += BarColumns.RowGroupBars)
        {
            using RowGroupWriter group = writer.AppendRowGroup();
            Column(bar => new DateTime(bar.EndUtcTicks, DateTimeKind.Utc));
            Column(bar => bar.Open);
            Column(bar => bar.High);
            Column(bar => bar.Low);
            Column(bar => bar.Close);
            Column(bar => bar.Volume);
            Column(bar => bar.TickCount);

            void Column<T>(Func<Bar, T> value)
            {
                using LogicalColumnWriter<T> column = group.NextColumn().LogicalWriter<T>();
                column.WriteBatch(BarColumns.Of(file, start, value));
            }
        }

        writer.Close();
        using ParquetSharp.IO.Buffer buffer = output.Finish();
        byte[] bytes = buffer.ToArray();
        destination.Write(bytes, 0, bytes.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IColumnReader OpenFile(byte[] file)
    {
        var memory = new PinnedFile(file);
        ParquetFileReader? reader = null;
        try
        {
            reader = new ParquetFileReader(memory.Reader);
            return new Reader(reader, memory);
        }
        catch (Exception e)
        {
            reader?.Dispose();
            memory.Dispose();
            if (LoadFailure(e) is not null) throw;
            throw Failure(e);
        }
    }

    private static BarFileException Failure(Exception e) =>
        e as BarFileException ?? new BarFileException($"{e.GetType().Name}: {e.Message}", e);

    // The library's own reader of .NET streams, when the file is no parquet file, is left to a finalizer that ends the
    // process; memory needs no call back from the library.
    private sealed class PinnedFile : IDisposable
    {
        private readonly ParquetSharp.IO.Buffer _buffer;
        private GCHandle _pin;

        public PinnedFile(byte[] file)
        {
            _pin = GCHandle.Alloc(file, GCHandleType.Pinned);
            _buffer = new ParquetSharp.IO.Buffer(_pin.AddrOfPinnedObject(), file.Length);
            Reader = new BufferReader(_buffer);
        }

        public BufferReader Reader { get; }

        public void Dispose()
        {
            Reader.Dispose();
            _buffer.Dispose();
            _pin.Free();
        }
    }

    private sealed class Reader : IColumnReader
    {
        private readonly ParquetFileReader _reader;
        private readonly PinnedFile _memory;
        private readonly Dictionary<ColumnSchema, int> _columns = new();

        public Reader(ParquetFileReader reader, PinnedFile memory)
        {
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

        public IReadOnlyDictionary<string, string> Metadata { get; }

        public IReadOnlyList<ColumnSchema> Columns { get; }

        public int RowGroupCount { get; }

        public long RowCount(int rowGroup)
        {
            try
            {
                using RowGroupReader group = _reader.RowGroup(rowGroup);
                return group.MetaData.NumRows;
            }
            catch (Exception e)
            {
                throw Failure(e);
            }
        }

        public ColumnValues Read(int rowGroup, ColumnSchema column)
        {
            try
            {
                using RowGroupReader group = _reader.RowGroup(rowGroup);
                using ColumnReader values = group.Column(_columns[column]);
                using LogicalColumnReader logical = values.LogicalReader();
                return ReadAs(logical, checked((int)group.MetaData.NumRows), column);
            }
            catch (Exception e)
            {
                throw Failure(e);
            }
        }

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
                TimestampLogicalType or DateLogicalType => ColumnKind.Time,
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

        private static ColumnValues ReadAs(LogicalColumnReader reader, int rows, ColumnSchema column) => reader switch
        {
            LogicalColumnReader<DateTime> r => Wholes(r, rows, v => v.Ticks),
            LogicalColumnReader<DateTime?> r => OptionalWholes(r, rows, v => v.Ticks),
            LogicalColumnReader<DateTimeNanos> r => Wholes(r, rows, TicksOf),
            LogicalColumnReader<DateTimeNanos?> r => OptionalWholes(r, rows, TicksOf),
            LogicalColumnReader<Date> r => Wholes(r, rows, v => v.DateTime.Ticks),
            LogicalColumnReader<Date?> r => OptionalWholes(r, rows, v => v.DateTime.Ticks),
            LogicalColumnReader<Int96> r => Wholes(r, rows, TicksOf),
            LogicalColumnReader<Int96?> r => OptionalWholes(r, rows, TicksOf),
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
            _ => throw new BarFileException($"column {column.Name} of type {column.TypeName} holds no numbers"),
        };

        private static long TicksOf(DateTimeNanos time) => EpochTime.UtcTicks(time.Ticks, 1_000_000_000);

        // Days are Julian, counted from noon; day 2440588 begins the Unix epoch. Nanoseconds of the day come first.
        private static long TicksOf(Int96 time) => checked(
            EpochTime.Epoch + ((long)(uint)time.C - 2_440_588) * TimeSpan.TicksPerDay + ((long)(uint)time.B << 32 | (uint)time.A) / 100);

        private static ColumnValues Wholes<T>(LogicalColumnReader<T> reader, int rows, Func<T, long> widen) =>
            new(Array.ConvertAll(reader.ReadAll(rows), v => widen(v)));

        private static ColumnValues OptionalWholes<T>(LogicalColumnReader<T?> reader, int rows, Func<T, long> widen) where T : struct
        {
            T?[] values = reader.ReadAll(rows);
            return new ColumnValues(Array.ConvertAll(values, v => v.HasValue ? widen(v.Value) : 0), Array.ConvertAll(values, v => !v.HasValue));
        }

        private static ColumnValues Reals<T>(LogicalColumnReader<T> reader, int rows, Func<T, double> widen) =>
            new(Array.ConvertAll(reader.ReadAll(rows), v => widen(v)));

        private static ColumnValues OptionalReals<T>(LogicalColumnReader<T?> reader, int rows, Func<T, double> widen) where T : struct
        {
            T?[] values = reader.ReadAll(rows);
            return new ColumnValues(Array.ConvertAll(values, v => v.HasValue ? widen(v.Value) : 0), Array.ConvertAll(values, v => !v.HasValue));
        }
    }
}
#endif
