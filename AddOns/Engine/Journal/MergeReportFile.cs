using System;
using System.IO;
using System.Text;
using NT8Bridge.History;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Journal;

/// <summary>The findings of the last join, as JSON beside the warm cache.</summary>
public static class MergeReportFile
{
    private const string Name = "merge.json";

    /// <summary>Where it lies.</summary>
    public static string PathOf(string folder, string instrument, BarInterval interval)
    {
        if (folder is null) throw new ArgumentNullException(nameof(folder));
        return Path.Combine(Path.GetDirectoryName(new CacheLayout(folder).Recent(instrument, interval))!, Name);
    }

    /// <summary>
    /// Replaces the file. It waits for the disk, so it is not for the engine's thread. Returns why it could not; empty when it
    /// could.
    /// </summary>
    public static string Save(string folder, string instrument, BarInterval interval, long utcTicks, MergeReport report)
    {
        byte[] json = Encoding.UTF8.GetBytes(JournalLine.Merge(instrument, utcTicks, report).ToString());
        string path = PathOf(folder, instrument, interval);
        try
        {
            AtomicFile.Write(path, stream => stream.Write(json, 0, json.Length));
            return string.Empty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{path} not written: {e.Message}";
        }
    }
}
