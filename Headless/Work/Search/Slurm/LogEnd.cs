using System;
using System.IO;
using System.Text;

namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>The last line of a log, where programs say why they ended.</summary>
internal static class LogEnd
{
    private const int Tail = 4096;

    /// <summary>The last line that says anything; empty where there is none or the log cannot be read.</summary>
    public static string Of(string path)
    {
        try
        {
            using FileStream log = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            log.Seek(-Math.Min(Tail, log.Length), SeekOrigin.End);
            using StreamReader reader = new(log, Encoding.UTF8);
            string[] lines =
                reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return lines.Length == 0 ? "" : lines[^1];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The failure is told with the log's name; whoever looks there sees this reason too.
            return "";
        }
    }
}
