using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Cli;

/// <summary>Writes an indicator's plots, one row a bar: end of the bar in milliseconds, then every plot; empty where it was not set.</summary>
internal static class PlotFile
{
    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="InputFileException">It cannot be written.</exception>
    public static void Write(string path, NinjaScriptBase indicator, int bars) => WholeFile.Write(path, stream =>
    {
        using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("end_unix_ms," + string.Join(',', indicator.Plots.Select(plot => Name(plot.Name))));
        StringBuilder row = new();
        for (int bar = 0; bar < bars; bar++)
        {
            row.Clear().Append(UnixTime.Milliseconds(indicator.BarsArray[0].BarsSeries.GetUtcTicks(bar)));
            foreach (Series<double> values in indicator.Values)
            {
                row.Append(',');
                if (values.IsValidDataPointAt(bar)) row.Append(values.GetValueAt(bar).ToString("R", CultureInfo.InvariantCulture));
            }

            writer.WriteLine(row);
        }
    });

    private static string Name(string plot) => plot.AsSpan().IndexOfAny(",\"") < 0 ? plot : '"' + plot.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
