using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Database;

/// <summary>
/// Writes bars or ticks to a file that reads back as the same: parquet, CSV, NinjaTrader's text (.txt), by the ending, or a
/// parquet dataset into a folder whose name ends with a slash. Times are UTC; days are dates.
/// </summary>
internal static class RowsFile
{
    private const string TickHeader = "time,price,size,bid,ask";
    private const string DayHeader = "date,open,high,low,close,volume";

    /// <summary>Writes the rows; the file appears whole or not at all.</summary>
    /// <exception cref="UnusableFileException">The form cannot hold them.</exception>
    /// <exception cref="OutputFileException">The file cannot be written.</exception>
    public static void Write(string path, MarketDataRows rows, string instrument)
    {
        bool areTicks = rows.Kind == MarketDataKind.Ticks, areDays = rows.Interval == new BarInterval(86_400);
        if (path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            WholeFile.Write(path, stream => Lines(stream, null, areTicks ? TextTicks(rows.Ticks) : TextBars(rows.Bars, areDays)));
        }
        else if (!BarOutput.IsParquet(path))
        {
            if (areTicks) WholeFile.Write(path, stream => Lines(stream, TickHeader, CsvTicks(rows.Ticks)));
            else if (areDays) WholeFile.Write(path, stream => Lines(stream, DayHeader, CsvDays(rows.Bars)));
            else BarOutput.WriteCsv(path, rows.Bars);
        }
        else if (areTicks && DatasetOutput.IsNamed(path)) Dataset(path, rows.Ticks, instrument);
        else if (areTicks) WholeFile.Write(path, stream => TickParquet.Write(stream, rows.Ticks));
        else if (rows.Interval is { } interval && !areDays) BarOutput.Write(path, rows.Bars, instrument, interval);
        else
        {
            string own = areDays ? "days" : "no length";
            throw new UnusableFileException(
                path, $"a parquet bar file holds bars of one length within sessions, and these are of {own}",
                $"write .csv or .txt");
        }
    }

    /// <summary>A folder of a part for each year, as bars have it.</summary>
    private static void Dataset(string path, Tick[] ticks, string instrument) => DatasetOutput.Write(
        path, DatasetOutput.Years(ticks.Length, i => ticks[i].UtcTicks).Select(part => (
            DatasetOutput.Part(instrument, part.Year),
            (Action<Stream>)(stream => TickParquet.Write(stream, new ArraySegment<Tick>(ticks, part.First, part.Count))))));

    private static void Lines(Stream stream, string? header, IEnumerable<string> lines)
    {
        using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
        if (header is not null) writer.WriteLine(header);
        foreach (string line in lines) writer.WriteLine(line);
    }

    private static IEnumerable<string> TextTicks(Tick[] ticks)
    {
        foreach (Tick tick in ticks)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{Time(tick.UtcTicks):yyyyMMdd HHmmss fffffff};{tick.Price:R};{Quote(tick.Bid)};{Quote(tick.Ask)};{tick.Size}");
        }
    }

    private static IEnumerable<string> TextBars(Bar[] bars, bool areDays)
    {
        foreach (Bar bar in bars)
        {
            string time = areDays ? Day(bar).ToString("yyyyMMdd", CultureInfo.InvariantCulture)
                : Time(bar.EndUtcTicks).ToString("yyyyMMdd HHmmss", CultureInfo.InvariantCulture);
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{time};{bar.Open:R};{bar.High:R};{bar.Low:R};{bar.Close:R};{bar.Volume}");
        }
    }

    private static IEnumerable<string> CsvTicks(Tick[] ticks)
    {
        foreach (Tick tick in ticks)
        {
            string bid = Quote(tick.Bid), ask = Quote(tick.Ask);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{Time(tick.UtcTicks):yyyy-MM-dd'T'HH:mm:ss.fffffff}Z,{tick.Price:R},{tick.Size},{bid},{ask}");
        }
    }

    private static IEnumerable<string> CsvDays(Bar[] bars)
    {
        foreach (Bar bar in bars)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{Day(bar):yyyy-MM-dd},{bar.Open:R},{bar.High:R},{bar.Low:R},{bar.Close:R},{bar.Volume}");
        }
    }

    private static DateTime Time(long utcTicks) => new(utcTicks);

    /// <summary>A day's bar ends a day after its date.</summary>
    private static DateTime Day(in Bar bar) => new(bar.EndUtcTicks - TimeSpan.TicksPerDay);

    private static string Quote(double price) => double.IsNaN(price) ? "" : price.ToString("R", CultureInfo.InvariantCulture);
}
