using System;
using System.Globalization;
using System.IO;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work.Backtest;

namespace NT8Bridge.Headless.Work.Csv;

/// <summary>
/// Writes what a column showed, one row a bar: end of the bar in milliseconds, value, text; empty where there was none.
/// </summary>
public static class ColumnFile
{
    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, ColumnResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        WholeFile.Write(path, stream =>
        {
            using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
            writer.WriteLine("end_unix_ms,value,text");
            for (int bar = 0; bar < result.EndUtcTicks.Count; bar++)
            {
                writer.WriteLine(string.Join(
                    ',',
                    UnixTime.Milliseconds(result.EndUtcTicks[bar]).ToString(CultureInfo.InvariantCulture),
                    result.Values[bar]?.ToString("R", CultureInfo.InvariantCulture),
                    CsvField.Of(result.Texts[bar])));
            }
        });
    }
}
