using System;
using System.IO;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Reads a file of ticks or bars, whatever its form: NinjaTrader's text exports, comma-separated with a header, parquet, each
/// also gzipped. The form is recognised by the content, never by the name.
/// </summary>
public static class MarketDataFile
{
    private const string Forms =
        "NinjaTrader exports (yyyyMMdd HHmmss;…), "
        + "CSV with the header unix_ms,price,size or end_unix_ms,open,high,low,close,volume, "
        + "and parquet are understood, each also gzipped";

    /// <summary>Reads the whole file. Rows that cannot be used are counted and named in the result.</summary>
    /// <exception cref="InputFileException">There is no such file, its form is not known, or no row can be used.</exception>
    public static MarketDataRows Read(string path, IProgress<double>? progress = null) =>
        Read(path, ForeignReading.Default, progress);

    /// <summary>As the other overload.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reading">What is known of the file and asked of it; used for parquet.</param>
    /// <param name="progress">Is told the part that is read, 0 to 1; null for nobody.</param>
    /// <exception cref="InputFileException">There is no such file, its form is not known, or no row can be used.</exception>
    public static MarketDataRows Read(string path, ForeignReading reading, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            using Stream content = Content(file, path);
            LineReader lines = new(content);
            MarketDataRows data = lines.Ahead.StartsWith("PAR1"u8)
                ? ParquetFile.Read(path, lines.Rest(), reading)
                : ReadText(lines, file, path, progress);
            if (data.Count == 0 && data.Rejected.Count > 0)
            {
                RejectedRow first = data.Rejected.First[0];
                throw new InputFileException(path, first.Row, "no row can be used: " + first.Reason, Forms);
            }

            return data;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFileException(path, 0, "there is no such file", "check the path", e);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new InputFileException(path, 0, "it is damaged: " + e.Message, "get it again or unzip it by hand", e);
        }
    }

    private static Stream Content(FileStream file, string path)
    {
        Span<byte> magic = stackalloc byte[4];
        int read = file.ReadAtLeast(magic, 4, throwOnEndOfStream: false);
        file.Position = 0;
        if (read == 0) throw new InputFileException(path, 0, "it is empty", Forms);
        if (magic.StartsWith("PK"u8))
            throw new InputFileException(path, 0, "it is a zip archive", "unzip it, or gzip the file inside");
        if (magic[0] == 0xFF && magic[1] == 0xFE) throw new InputFileException(path, 0, "it is UTF-16 text", "save it as UTF-8");
        return magic[0] == 0x1F && magic[1] == 0x8B ? new WholeGzip(file) : file;
    }

    private static MarketDataRows ReadText(LineReader lines, FileStream file, string path, IProgress<double>? progress)
    {
        ReadOnlySpan<byte> first = FirstLine(lines.Ahead);
        if (first.IsEmpty) throw new InputFileException(path, 0, "it is empty", Forms);

        CsvHeader header = new(first);
        if (header.IsTicks || header.IsBars) SkipHeader(lines);
        if (header.IsTicks) return Ticks(new CsvTicks(header), MarketDataFormat.Csv);
        if (header.IsBars) return Bars(new CsvBars(header), MarketDataFormat.Csv, header.IsOpenStamped);
        switch (NinjaTraderForm(lines.Ahead))
        {
            case MarketDataKind.Ticks: return Ticks(new NinjaTraderTicks(), MarketDataFormat.NinjaTraderText);
            case MarketDataKind.Bars: return Bars(new NinjaTraderBars(), MarketDataFormat.NinjaTraderText, isOpenStamped: false);
        }

        throw new InputFileException(path, 1, "it is neither a NinjaTrader export nor a CSV file with a known header", Forms);

        MarketDataRows Ticks(IRowParser<Tick> parser, MarketDataFormat format)
        {
            TickRows rows = new();
            RejectedRows rejected = Rows(parser, (in Tick tick, long _) => rows.Add(tick));
            return new MarketDataRows
            {
                Path = path, Format = format, Kind = MarketDataKind.Ticks, Ticks = rows.ToArray(), OutOfOrder = rows.OutOfOrder,
                Rejected = rejected, Instrument = ExportName.Instrument(path),
            };
        }

        MarketDataRows Bars(IRowParser<Bar> parser, MarketDataFormat format, bool isOpenStamped)
        {
            BarRows rows = new();
            RejectedRows rejected = Rows(parser, (in Bar bar, long row) => rows.Add(bar, row));
            Bar[] bars = rows.ToArray(path, isOpenStamped, rejected);
            bool hasDates = parser is NinjaTraderBars { HasDates: true };
            return new MarketDataRows
            {
                Path = path, Format = format, Kind = MarketDataKind.Bars, Bars = bars,
                OutOfOrder = rows.OutOfOrder, Rejected = rejected, Duplicates = rows.Repeated, Grown = rows.Grown,
                Placeholders = rows.Placeholders,
                Interval = hasDates ? new BarInterval(86_400) : rows.Interval, IsOpenStamped = isOpenStamped || hasDates,
                Instrument = ExportName.Instrument(path),
            };
        }

        RejectedRows Rows<T>(IRowParser<T> parser, RowTaker<T> take)
            where T : struct
        {
            RejectedRows rejected = new();
            while (lines.Next(out ReadOnlySpan<byte> line))
            {
                if (lines.IsTooLong) rejected.Add(lines.Line, RowFault.TooLong);
                else if (!line.IsEmpty)
                {
                    if (parser.Parse(line, out T row) is { } reason) rejected.Add(lines.Line, reason, line);
                    else take(row, lines.Line);
                }

                if ((lines.Line & 0x3FFFF) == 0) progress?.Report((double)file.Position / file.Length);
            }

            return rejected;
        }
    }

    private delegate void RowTaker<T>(in T row, long line)
        where T : struct;

    private static void SkipHeader(LineReader lines)
    {
        while (lines.Next(out ReadOnlySpan<byte> line) && line.IsEmpty)
        {
        }
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> ahead)
    {
        ahead = ahead.TrimStart("\r\n"u8);
        int length = ahead.IndexOfAny((byte)'\r', (byte)'\n');
        return length < 0 ? ahead : ahead[..length];
    }

    /// <summary>
    /// Whether NinjaTrader's rows are ticks or bars, told by the number of fields of the first line that begins with a time
    /// stamp; null when no line that was read ahead does.
    /// </summary>
    private static MarketDataKind? NinjaTraderForm(ReadOnlySpan<byte> ahead)
    {
        for (ReadOnlySpan<byte> line = FirstLine(ahead); !line.IsEmpty; line = FirstLine(ahead))
        {
            new Fields(line, (byte)';').Next(out ReadOnlySpan<byte> stamp);
            if (NinjaTraderTime.IsStamp(stamp))
            {
                switch (Fields.Count(line, (byte)';'))
                {
                    case 6: return MarketDataKind.Bars;
                    case 3 or 5 when !NinjaTraderTime.IsDate(stamp): return MarketDataKind.Ticks;
                }
            }

            ahead = ahead.TrimStart("\r\n"u8)[line.Length..];
        }

        return null;
    }
}
