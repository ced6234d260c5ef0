using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Reads parquet: bar files of this product or of any other making, and ticks (<c>unix_ms</c> or a time, <c>price</c>,
/// <c>size</c>).
/// </summary>
internal static class ParquetFile
{
    private static readonly string[] TickTimes = ["unix_ms", "time", "timestamp", "ts", "datetime"];

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="InputFileException">It is no parquet file of bars or ticks, or is damaged.</exception>
    public static MarketDataRows Read(string path, byte[] bytes, FileReading reading)
    {
        try
        {
            if (PlainBarFile.HasSignature(bytes)) return OwnBars(path, PlainBarFile.Read(bytes));
            IBarCodec codec = BarCodec.ForThisRuntime();
            using IColumnReader reader = codec.Open(bytes);
            if (BarFileHeader.IsPresentIn(reader.Metadata)) return OwnBars(path, BarFileReader.Read(codec, bytes));
            return Column(reader, "price") is { } price && Column(reader, "size") is { } size
                ? Ticks(path, reader, price, size)
                : ForeignBars(path, codec, bytes, reader, reading);
        }
        catch (BarFileException e)
        {
            throw new InputFileException(path, 0, e.Message, "give a sound parquet file of bars or ticks", e);
        }
    }

    private static MarketDataRows OwnBars(string path, BarFileReading reading)
    {
        RejectedRows rejected = new();
        foreach (string damage in reading.Damage) rejected.Add(0, damage);
        rejected.Add(reading.Rejected);
        return new MarketDataRows
        {
            Path = path, Format = MarketDataFormat.Parquet, Kind = MarketDataKind.Bars, Bars = reading.Bars,
            Rows = reading.Bars.Length + reading.Rejected,
            Interval = reading.Header.Interval, Instrument = reading.Header.Instrument, Rejected = rejected,
        };
    }

    private static MarketDataRows ForeignBars(
        string path, IBarCodec codec, byte[] bytes, IColumnReader reader, FileReading reading)
    {
        BarInterval interval = Interval(reader)
            ?? throw new BarFileException("the length of its bars cannot be told from its times");
        ForeignBars foreign = ForeignBarFile.Read(codec, bytes, interval, reading.Stamp, null);
        RejectedRows rejected = new();
        foreach (RejectedBarRow row in foreign.Rejected) rejected.Add(row.Row + 1, row.Reason);
        return new MarketDataRows
        {
            Path = path, Format = MarketDataFormat.Parquet, Kind = MarketDataKind.Bars, Bars = foreign.Bars, Interval = interval,
            Rows = foreign.Rows, Notes = foreign.Notes,
            IsOpenStamped = foreign.Stamp == BarStamp.Open, Rejected = rejected, Instrument = ExportName.Instrument(path),
        };
    }

    private static MarketDataRows Ticks(string path, IColumnReader reader, ColumnSchema price, ColumnSchema size)
    {
        ColumnSchema time = TickTimes.Select(name => Column(reader, name)).FirstOrDefault(column => column is not null)
            ?? throw new BarFileException($"its ticks have no time column ({string.Join(", ", TickTimes)})");
        ColumnSchema? bid = Column(reader, "bid"), ask = Column(reader, "ask");
        RejectedRows rejected = new();
        TickRows rows = new();
        for (int group = 0, first = 1; group < reader.RowGroupCount; group++)
        {
            ColumnValues times = reader.Read(group, time), prices = reader.Read(group, price), sizes = reader.Read(group, size);
            ColumnValues? bids = bid is null ? null : reader.Read(group, bid);
            ColumnValues? asks = ask is null ? null : reader.Read(group, ask);
            for (int row = 0; row < times.Count; row++)
            {
                string? fault = times.IsMissing(row) || UtcTicks(time, times, row) is not { } utcTicks ? RowFault.Time
                    : prices.IsMissing(row) ? RowFault.Price
                    : sizes.IsMissing(row) || sizes.Whole(row) is not { } whole ? RowFault.Size
                    : Take(new Tick(utcTicks, prices.Real(row), whole, Quote(bids, row), Quote(asks, row)));
                if (fault is not null) rejected.Add(first + row, fault);
            }

            first += times.Count;
        }

        return new MarketDataRows
        {
            Path = path, Format = MarketDataFormat.Parquet, Kind = MarketDataKind.Ticks, Ticks = rows.ToArray(),
            Rows = rows.Count + rejected.Count, OutOfOrder = rows.OutOfOrder, Rejected = rejected,
            Instrument = ExportName.Instrument(path),
        };

        string? Take(in Tick tick)
        {
            string? fault = RowFault.Of(tick);
            if (fault is null) rows.Add(tick);
            return fault;
        }
    }

    private static double Quote(ColumnValues? quotes, int row) =>
        quotes is null || quotes.IsMissing(row) ? double.NaN : quotes.Real(row);

    private static long? UtcTicks(ColumnSchema column, ColumnValues times, int row) =>
        times.Whole(row) is not { } value ? null
        : column.Kind == ColumnKind.Time ? value
        : Math.Abs(value) > UnixTime.LargestMilliseconds ? null
        : DateTime.UnixEpoch.Ticks + (value * TimeSpan.TicksPerMillisecond);

    private static ColumnSchema? Column(IColumnReader reader, string name) => reader.Columns.FirstOrDefault(column =>
        column.Kind != ColumnKind.Other && column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The most frequent distance between the times of the first time column, whatever it is called. In a column of numbers their
    /// size tells whether they are seconds, milli-, micro- or nanoseconds since 1970.
    /// </summary>
    private static BarInterval? Interval(IColumnReader reader)
    {
        ColumnSchema? time = reader.Columns.FirstOrDefault(column => column.Kind == ColumnKind.Time)
            ?? reader.Columns.FirstOrDefault(column => column.Kind != ColumnKind.Other
                && (column.Name.Contains("time", StringComparison.OrdinalIgnoreCase)
                    || column.Name.Contains("unix", StringComparison.OrdinalIgnoreCase)
                    || column.Name.StartsWith("ts", StringComparison.OrdinalIgnoreCase)));
        if (time is null) return null;
        List<double> seconds = [];
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            ColumnValues values = reader.Read(group, time);
            for (int row = 0; row < values.Count; row++)
            {
                if (values.IsMissing(row)) continue;
                double value = values.Real(row);
                seconds.Add(time.Kind == ColumnKind.Time ? value / TimeSpan.TicksPerSecond : Seconds(value));
            }
        }

        seconds.Sort();
        double length = seconds.Zip(seconds.Skip(1), (a, b) => Math.Round(b - a, 3)).Where(distance => distance > 0)
            .GroupBy(distance => distance).OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => group.Key).FirstOrDefault();
        return length is >= 1 and <= 86_400 && length == Math.Floor(length) ? new BarInterval((int)length) : null;
    }

    private static double Seconds(double number) => Math.Abs(number) switch
    {
        < 1e11 => number,
        < 1e14 => number / 1e3,
        < 1e17 => number / 1e6,
        _ => number / 1e9,
    };
}
