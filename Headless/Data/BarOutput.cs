using System;
using System.Globalization;
using System.IO;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data;

/// <summary>Writes bars to a file, as parquet when its name ends so and else as CSV.</summary>
public static class BarOutput
{
    /// <summary>Why bars of an unknown instrument are no parquet bar file.</summary>
    public const string WithoutInstrument = "a parquet bar file carries the instrument's name, which is not known";

    private const string Header = "end_unix_ms,open,high,low,close,volume";

    /// <summary>
    /// Writes the bars; the file appears whole or not at all. CSV is stamped at the end of the bar in milliseconds since 1970
    /// UTC, and a price has the fewest digits that read back as the same double.
    /// </summary>
    /// <exception cref="OutputFileException">The file cannot be written, or is parquet of an unknown instrument.</exception>
    public static void Write(string path, Bar[] bars, string? instrument, BarInterval interval)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!IsParquet(path))
        {
            WriteCsv(path, bars);
            return;
        }

        if (instrument is null) throw new OutputFileException(path, WithoutInstrument, "give the name");
        WholeFile.Write(path, stream => BarCodec.ForThisRuntime().Write(stream, new BarFile(instrument, interval, "", bars)));
    }

    /// <summary>Writes bars of any length as CSV, as <see cref="Write"/> does.</summary>
    /// <exception cref="OutputFileException">The file cannot be written.</exception>
    public static void WriteCsv(string path, Bar[] bars)
    {
        ArgumentNullException.ThrowIfNull(path);
        WholeFile.Write(path, stream => Csv(stream, bars));
    }

    /// <summary>True for a name by which parquet is written.</summary>
    public static bool IsParquet(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase);
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
