using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace NT8Bridge.Headless.Data;

/// <summary>Writes bars to a file.</summary>
internal static class BarFile
{
    private const string Header = "end_unix_ms,open,high,low,close,volume";

    /// <summary>
    /// Writes CSV, stamped at the end of the bar in milliseconds since 1970 UTC. A price has the fewest digits that read back as the same double.
    /// The file appears whole or not at all.
    /// </summary>
    /// <exception cref="InputFileException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<Bar> bars) => WholeFile.Write(path, stream =>
    {
        using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(Header);
        foreach (Bar bar in bars)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{UnixTime.Milliseconds(bar.EndUtcTicks)},{bar.Open:R},{bar.High:R},{bar.Low:R},{bar.Close:R},{bar.Volume}"));
        }
    });
}
