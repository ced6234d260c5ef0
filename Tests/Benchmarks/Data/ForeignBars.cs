using System;
using System.Collections.Generic;
using System.IO;
using BenchmarkDotNet.Attributes;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;
using ParquetSharp;
using ParquetSharp.IO;

namespace NT8Bridge.Benchmarks.Data;

/// <summary>
/// Two million one-minute bars in a parquet file as data frames are written (row groups of 122,880 rows, Snappy, nanoseconds, no
/// metadata), read from memory into sound bars, with length and stamp found by the market's sessions. Time per bar. Beside it
/// ParquetSharp, which hands out the bare columns.
/// </summary>
public class ForeignBars
{
    private const int Rows = 2_000_000, GroupRows = 122_880;

    private static readonly Column[] Columns =
    [
        new Column<DateTimeNanos>("time", LogicalType.Timestamp(isAdjustedToUtc: true, TimeUnit.Nanos)),
        new Column<double>("open"), new Column<double>("high"), new Column<double>("low"), new Column<double>("close"),
        new Column<long>("volume"),
    ];

    private readonly ForeignReading _reading = new() { Calendar = SessionTemplates.ForInstrument("ES") };
    private readonly DateTimeNanos[] _times = new DateTimeNanos[GroupRows];
    private readonly double[] _prices = new double[GroupRows];
    private readonly long[] _volumes = new long[GroupRows];
    private byte[] _file = [];

    /// <summary>Writes the file and sees that every bar comes back, and that the bare columns hold the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Bar[] bars = Make();
        _file = Write(bars);
        History.BarFiles.ForeignBars read = ForeignBarFile.Read(BarCodec.ForThisRuntime(), _file, _reading);
        if (read.Bars.Length != Rows || read.Stamp != BarStamp.Open || read.Interval.Seconds != 60)
            throw new InvalidOperationException($"Read were {read.Bars.Length} bars of {read.Interval}, {read.Stamp}.");
        for (int i = 0; i < Rows; i++)
        {
            if (!read.Bars[i].SameAs(bars[i].Restamped(bars[i].EndUtcTicks + TimeSpan.TicksPerMinute)))
                throw new InvalidOperationException($"Bar {i} is {read.Bars[i]}, written was {bars[i]}.");
        }

        (double close, long volume) = (0, 0);
        foreach (Bar bar in bars) (close, volume) = (close + bar.Close, volume + bar.Volume);
        if (BareColumns() != close + volume) throw new InvalidOperationException("The bare columns hold something else.");
    }

    /// <summary>The product.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public int Read() => ForeignBarFile.Read(BarCodec.ForThisRuntime(), _file, _reading).Bars.Length;

    /// <summary>ParquetSharp: every column into an array that is used again; closes and volumes are summed.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public double Columnar() => BareColumns();

    private static Bar[] Make()
    {
        Random random = new(1);
        ISessionCalendar calendar = SessionTemplates.ForInstrument("ES");
        var bars = new Bar[Rows];
        long time = new DateTime(2010, 1, 4, 15, 0, 0, DateTimeKind.Utc).Ticks;
        int quarters = 4_600;
        for (int i = 0; i < Rows; i++)
        {
            Session session = calendar.SessionAtOrAfter(time);
            time = Math.Max(time, session.BeginUtcTicks);
            int open = quarters, close = quarters = Math.Max(2_000, quarters + random.Next(7) - 3);
            bars[i] = new Bar(
                time, open / 4.0, (Math.Max(open, close) + random.Next(3)) / 4.0, (Math.Min(open, close) - random.Next(3)) / 4.0,
                close / 4.0, random.Next(1, 3_000), 0);
            time += TimeSpan.TicksPerMinute;
        }

        return bars;
    }

    private static byte[] Write(Bar[] bars)
    {
        using MemoryStream memory = new();
        using (ManagedOutputStream output = new(memory, leaveOpen: true))
        using (ParquetFileWriter writer = new(output, Columns, Compression.Snappy))
        {
            for (int start = 0; start < bars.Length; start += GroupRows)
            {
                ArraySegment<Bar> rows = new(bars, start, Math.Min(GroupRows, bars.Length - start));
                using RowGroupWriter group = writer.AppendRowGroup();
                Column(group, rows, bar => new DateTimeNanos(new DateTime(bar.EndUtcTicks, DateTimeKind.Utc)));
                Column(group, rows, bar => bar.Open);
                Column(group, rows, bar => bar.High);
                Column(group, rows, bar => bar.Low);
                Column(group, rows, bar => bar.Close);
                Column(group, rows, bar => bar.Volume);
            }

            writer.Close();
        }

        return memory.ToArray();
    }

    private static void Column<T>(RowGroupWriter group, IReadOnlyList<Bar> bars, Func<Bar, T> value)
    {
        var values = new T[bars.Count];
        for (int i = 0; i < values.Length; i++) values[i] = value(bars[i]);
        using LogicalColumnWriter<T> column = group.NextColumn().LogicalWriter<T>();
        column.WriteBatch(values);
    }

    private double BareColumns()
    {
        using MemoryStream memory = new(_file, writable: false);
        using ManagedRandomAccessFile input = new(memory);
        using ParquetFileReader reader = new(input);
        (double close, long volume) = (0, 0);
        for (int group = 0; group < reader.FileMetaData.NumRowGroups; group++)
        {
            using RowGroupReader rows = reader.RowGroup(group);
            int count = (int)rows.MetaData.NumRows;
            Fill(rows, 0, _times, count);
            for (int column = 1; column <= 4; column++) Fill(rows, column, _prices, count);
            Fill(rows, 5, _volumes, count);
            for (int i = 0; i < count; i++) (close, volume) = (close + _prices[i], volume + _volumes[i]);
        }

        return close + volume;
    }

    private static void Fill<T>(RowGroupReader rows, int column, T[] values, int count)
    {
        using LogicalColumnReader<T> reader = rows.Column(column).LogicalReader<T>();
        int read = reader.ReadBatch(values, 0, count);
        if (read != count) throw new InvalidOperationException($"Column {column} gave {read} of {count} values.");
    }
}
