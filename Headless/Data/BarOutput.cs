using System;
using System.Globalization;
using System.IO;
using System.Linq;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Writes bars: as parquet or as CSV by the ending of the name, as a dataset into a folder whose name ends with a slash.
/// </summary>
public static class BarOutput
{
    /// <summary>Why bars of an unknown instrument are no parquet bar file.</summary>
    public const string WithoutInstrument = "a parquet bar file carries the instrument's name, which is not known";

    private const string Header = "end_unix_ms,open,high,low,close,volume";

    /// <summary>
    /// Writes the bars; the file appears whole or not at all. CSV is stamped at the end of the bar in milliseconds since 1970
    /// UTC, and a price has the fewest digits that read back as the same double.
    /// </summary>
    /// <exception cref="OutputFileException">
    /// The file cannot be written, is parquet of an unknown instrument, or its name tells no format.
    /// </exception>
    public static void Write(string path, Bar[] bars, string? instrument, BarInterval interval, string sessionTemplate = "")
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!IsParquet(path))
        {
            WriteCsv(path, bars);
            return;
        }

        if (instrument is null) throw new OutputFileException(path, WithoutInstrument, "give the name");
        IBarCodec codec = BarCodec.ForThisRuntime();
        if (!DatasetOutput.IsNamed(path))
        {
            BarFile file = new(instrument, interval, sessionTemplate, bars);
            WholeFile.Write(path, stream => codec.Write(stream, file));
            return;
        }

        DatasetOutput.Write(path, DatasetOutput.Years(bars.Length, i => bars[i].EndUtcTicks).Select(part =>
        {
            Bar[] ofYear = bars.AsSpan(part.First, part.Count).ToArray();
            return (
                DatasetOutput.Part(instrument, part.Year),
                (Action<Stream>)(stream => codec.Write(stream, new BarFile(instrument, interval, sessionTemplate, ofYear))));
        }));
    }

    /// <summary>Writes bars of any length as CSV, as <see cref="Write"/> does.</summary>
    /// <exception cref="OutputFileException">The file cannot be written.</exception>
    public static void WriteCsv(string path, Bar[] bars)
    {
        ArgumentNullException.ThrowIfNull(path);
        WholeFile.Write(path, stream => Csv(stream, bars));
    }

    /// <summary>
    /// True for a name by which parquet is written, one file or a dataset, false for CSV, which devices such as /dev/stdout take
    /// too.
    /// </summary>
    /// <exception cref="OutputFileException">The name tells neither.</exception>
    public static bool IsParquet(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) || DatasetOutput.IsNamed(path)) return true;
        if (path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || RealPath.IsDevice(path)) return false;
        throw new OutputFileException(path, "its ending tells no format", "end it in .csv or .parquet, or in / for a dataset");
    }

    private static void Csv(Stream stream, Bar[] bars)
    {
        using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(Header);
        foreach (ref readonly Bar bar in bars.AsSpan())
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{UnixTime.Milliseconds(bar.EndUtcTicks)},{bar.Open:R},{bar.High:R},{bar.Low:R},{bar.Close:R},{bar.Volume}"));
        }
    }
}
