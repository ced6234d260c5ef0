using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Instruments;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>Looks through the allowed folders.</summary>
internal static class DataList
{
    /// <summary>Files that are named at most; the others are counted.</summary>
    private const int Most = 200;

    /// <summary>Larger files are named with their size alone: to count rows is to read them.</summary>
    private const long MostBytes = 64L << 20;

    private static readonly string[] DataEndings = [".csv", ".txt", ".parquet", ".gz", ".ncd", ".nrd"];

    private static readonly string[] OtherEndings = [".cs", ".zip", ".json", ".xml"];

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true, IgnoreInaccessible = true,

        // A link may lead out of the folder.
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
    };

    /// <summary>All of it, as it is told to the agent.</summary>
    public static object Of(ToolGround ground, CallProgress progress, CancellationToken cancellation)
    {
        string[] files = [.. new[] { ground.Folders.Bundled }.Concat(ground.Folders.Read).Concat(ground.Folders.Write)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", Everywhere)).Where(IsListed).Distinct().Order()];
        List<object> listed = [];
        foreach (string file in files.Take(Most))
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Tell(listed.Count * 100 / Math.Min(files.Length, Most), "counting rows");
            listed.Add(Of(file));
        }

        InstrumentsRequest all = new() { PresentYear = ground.PresentYear };
        return new
        {
            readable = ground.Folders.Read,
            writable = ground.Folders.Write,
            bundled = ground.Folders.Bundled,
            files = listed,
            filesNotShown = Math.Max(files.Length - Most, 0),
            instruments = InstrumentsWork.Run(all).Select(one => new
            {
                one.Name, one.Description, one.TickSize, one.PointValue, one.Currency, one.TradingHours,
            }),
        };
    }

    private static bool IsListed(string file) =>
        DataEndings.Concat(OtherEndings).Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static object Of(string file)
    {
        long bytes = new FileInfo(file).Length;
        if (!DataEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) || bytes > MostBytes)
            return new { path = file, bytes };
        try
        {
            MarketDataRows rows = MarketDataFile.Read(file);
            return new
            {
                path = file, bytes, format = rows.Format, kind = rows.Kind, barLength = rows.Interval?.ToString(),
                rows = rows.Rows, sound = rows.Count, rejected = rows.Rejected.Count,
                firstUtc = Utc(rows, rows.FirstUtcTicks), lastUtc = Utc(rows, rows.LastUtcTicks),
            };
        }
        catch (DataFileException e)
        {
            return new { path = file, bytes, error = e.Message };
        }
    }

    private static DateTime? Utc(MarketDataRows rows, long ticks) =>
        rows.Count == 0 ? null : new DateTime(ticks, DateTimeKind.Utc);
}
