using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Csv;

/// <summary>Writes signals, one row each: end of the bar in milliseconds, signal, score, and the rules that spoke.</summary>
public static class SignalFile
{
    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, IEnumerable<Signal> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        WholeFile.Write(path, stream =>
        {
            using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
            writer.WriteLine("end_unix_ms,signal,score,rules");
            foreach (Signal signal in signals)
            {
                string rules = string.Join('|', signal.RuleNames());
                writer.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{UnixTime.Milliseconds(signal.EndUtcTicks)},{signal.Direction},{signal.Score:R},{rules}"));
            }
        });
    }
}
