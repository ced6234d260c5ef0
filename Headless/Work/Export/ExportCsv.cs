using System.Globalization;
using System.IO;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Export;

/// <summary>Writes the rows of an export as CSV; a price has the fewest digits that read back as the same double.</summary>
internal static class ExportCsv
{
    /// <summary>Writes header and rows.</summary>
    public static void Write(Stream stream, ExportRows rows)
    {
        using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(string.Join(',', rows.Columns));
        for (int row = 0; row < rows.Count; row++)
        {
            Bar bar = rows.Bars[row];
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{UnixTime.Milliseconds(bar.EndUtcTicks)},{bar.Open:R},{bar.High:R},{bar.Low:R},{bar.Close:R},{bar.Volume}"));
            for (int indicator = 0; indicator < rows.Indicators.Count; indicator++)
            {
                writer.Write(',');
                writer.Write(rows.Value(row, indicator)?.ToString("R", CultureInfo.InvariantCulture));
            }

            Signal signal = rows.Signals[row];
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $",{signal.Direction},{signal.Score:R}"));
        }
    }
}
