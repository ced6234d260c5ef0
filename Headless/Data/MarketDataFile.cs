using System;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Data.Text;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Reads a file of ticks or bars, whatever its form: NinjaTrader's text exports, the files of its database and its market replay,
/// text with columns, parquet, each also gzipped. The form is recognised by the content; what it does not say, the caller says
/// (<see cref="FileReading"/>), and what nobody says is refused. Of NinjaTrader's database name and folder say what the content
/// does not: the kind of the records and the instrument.
/// </summary>
public static class MarketDataFile
{
    private const string Forms =
        "NinjaTrader exports (yyyyMMdd HHmmss;…), text with a header that names time, open, high, low, close and volume, "
        + "or time, price and size, parquet, and NinjaTrader's .ncd and .nrd are understood, each also gzipped";

    private const int ShownRows = 3;

    /// <summary>Reads the whole file as it says itself how it is to be read.</summary>
    /// <exception cref="InputFileException">There is no such file, its form is not known, or its rows cannot be used.</exception>
    public static MarketDataRows Read(string path) => Read(path, new FileReading());

    /// <summary>
    /// Reads the whole file, or a folder as if it were one: of NinjaTrader's database, or of a parquet dataset that is parted
    /// into folders named column=value. Rows that cannot be used are counted and named in the result.
    /// </summary>
    /// <exception cref="InputFileException">
    /// There is no such file, its form is not known, something about it has to be said, it is of another instrument, or more rows
    /// than <see cref="FileReading.MostRejected"/> cannot be used.
    /// </exception>
    public static MarketDataRows Read(string path, FileReading reading, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        try
        {
            if (Directory.Exists(path)) return ReadFolder(path, reading, progress);
            CheckName(path, reading);
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            if (file.CanSeek) return Read(file, path, reading, progress);

            // A file is looked at before it is read, which a pipe does not allow.
            using var folder = TemporaryPath.NewFolder("nt8bridge-pipe-");
            string copy = Path.Combine(folder.Path, "pipe");
            using (FileStream kept = new(copy, FileMode.CreateNew, FileAccess.Write)) file.CopyTo(kept);
            using FileStream again = new(copy, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            return Read(again, path, reading, progress);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFileException(path, 0, "there is no such file", "check the path", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new InputFileException(path, 0, "it may not be read", "check its rights", e);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new InputFileException(path, 0, "it is damaged: " + e.Message, "get it again or unzip it by hand", e);
        }
        catch (IOException e)
        {
            throw new InputFileException(path, 0, "it cannot be read: " + e.Message, "check the file and its disk", e);
        }
    }

    private static MarketDataRows Read(FileStream file, string path, FileReading reading, IProgress<double>? progress)
    {
        using Stream content = Content(file, path);
        LineReader lines = new(content);
        MarketDataRows data = lines.Ahead.StartsWith(ParquetFile.Magic)
            ? ParquetFile.Read(path, lines.Rest(), reading)
            : DatabaseFile.Is(lines.Ahead, path)
                ? DatabaseFile.Read(path, content == file ? DatabaseFolder.Bytes(file.Name) : lines.Rest(), reading)
                : ReadText(lines, file, path, reading, progress);
        CheckRejected(data, reading);
        return data;
    }

    private static MarketDataRows ReadFolder(string path, FileReading reading, IProgress<double>? progress)
    {
        bool isDatabase = DatabaseFolder.Is(path);
        if (isDatabase) CheckName(DatabaseFolder.FilesOf(path)[0].Path, reading);
        MarketDataRows data =
            isDatabase ? DatabaseFolder.Read(path, reading, progress) : ParquetFile.ReadFolder(path, reading);
        CheckRejected(data, reading);
        return data;
    }

    private static Stream Content(FileStream file, string path)
    {
        Span<byte> magic = stackalloc byte[4];
        int read = file.ReadAtLeast(magic, 4, throwOnEndOfStream: false);
        file.Position = 0;
        if (read == 0)
        {
            throw DatabasePlace.IsOne(path)
                ? new InputFileException(
                    path, 0, "it is empty, which is NinjaTrader's sign of a time without a session", "give a file with rows")
                : new InputFileException(path, 0, "it is empty", Forms);
        }

        if (magic.StartsWith("PK"u8))
            throw new InputFileException(path, 0, "it is a zip archive", "unzip it, or gzip the file inside");
        if (magic[0] == 0xFF && magic[1] == 0xFE) throw new InputFileException(path, 0, "it is UTF-16 text", "save it as UTF-8");
        return magic[0] == 0x1F && magic[1] == 0x8B ? new WholeGzip(file) : file;
    }

    private static MarketDataRows ReadText(
        LineReader lines, FileStream file, string path, FileReading reading, IProgress<double>? progress)
    {
        ReadOnlySpan<byte> first = LineReader.First(lines.Ahead);
        if (first.IsEmpty) throw new InputFileException(path, 0, "it is empty", Forms);
        if (HoldsControls(first)) throw new InputFileException(path, 0, "it is no text", Forms);
        TextSample sample = new(lines.Ahead, lines.HasAll);
        if (NinjaTraderText.KindOf(lines.Ahead) is { } kind && !AreNumbered(reading) && !HasHeader(path, sample, reading))
            return NinjaTraderText.Read(lines, kind, path, reading, file, progress);

        var layout = CsvLayout.Of(path, sample, reading);
        file.Position = 0;
        using Stream again = Content(file, path);
        return new CsvFile(path, layout, reading).Read(again, file, progress);
    }

    /// <summary>
    /// Whether bytes hold characters that no text has. To show them would garble a terminal, so that such a file is refused
    /// before anything of it is.
    /// </summary>
    private static bool HoldsControls(ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes)
            if (value < ' ' && value is not (byte)'\t' and not (byte)'\f')
                return true;
        return false;
    }

    /// <summary>Who numbers the columns means a file without a header, also one that looks like NinjaTrader's.</summary>
    private static bool AreNumbered(FileReading reading) =>
        reading.Columns.Count > 0 && reading.Columns.Values.All(name => name.All(c => char.IsAsciiDigit(c) || c == '+'));

    /// <summary>Rows that look like NinjaTrader's may stand below a header, which says more of them.</summary>
    private static bool HasHeader(string path, TextSample sample, FileReading reading)
    {
        if (char.IsAsciiDigit(sample.FirstLine[0]) || !sample.FirstLine.Any(char.IsAsciiLetter)) return false;
        string[] names = sample.Rows(reading.Separator ?? sample.Separator(), 1)[0];
        CsvColumns columns = new(path, names, reading.Columns);
        return columns.IsBars || columns.IsTicks;
    }

    private static void CheckName(string path, FileReading reading)
    {
        if (reading.IsInstrumentForced) return;
        if (reading.Instrument is not { } asked || ExportName.Instrument(path) is not { } named) return;
        if (!InstrumentNames.MayBeSame(named, asked))
        {
            string where = DatabasePlace.IsOne(path) ? "folder" : "name";
            throw new InputFileException(
                path, 0, $"its {where} says that it is of {named}, not of {asked}", "name that one, or say --force-instrument");
        }
    }

    private static void CheckRejected(MarketDataRows data, FileReading reading)
    {
        long rejected = data.Rejected.Count;
        if (rejected == 0 || (data.Count > 0 && rejected <= reading.MostRejected * data.Rows)) return;
        string first = string.Join(", ", data.Rejected.First.Take(ShownRows).Select(row => $"row {row.Row}: {row.Reason}"));
        throw new InputFileException(
            data.Path, 0,
            data.Count == 0
                ? $"no row can be used: {first}"
                : FormattableString.Invariant($"{rejected:N0} of its {data.Rows:N0} rows cannot be used: {first}"),
            "if it was misunderstood, say how it is meant by --columns, --separator, --decimal or --unit"
            + (data.Count == 0 ? "" : "; if it is meant so, allow more by --max-rejected PERCENT"));
    }
}
