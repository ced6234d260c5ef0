using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work.Backtest;

namespace NT8Bridge.Headless.Work.Csv;

/// <summary>
/// Writes an indicator's plots, one row a bar: end of the bar in milliseconds, then every plot; empty where it was not set.
/// </summary>
public static class PlotFile
{
    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, IndicatorResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        WholeFile.Write(path, stream =>
        {
            using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
            writer.WriteLine("end_unix_ms," + string.Join(',', result.Plots.Select(plot => CsvField.Of(plot.Name))));
            StringBuilder row = new();
            for (int bar = 0; bar < result.EndUtcTicks.Count; bar++)
            {
                row.Clear().Append(UnixTime.Milliseconds(result.EndUtcTicks[bar]));
                foreach (PlotValues plot in result.Plots)
                    row.Append(',').Append(plot.Values[bar]?.ToString("R", CultureInfo.InvariantCulture));
                writer.WriteLine(row);
            }
        });
    }
}
