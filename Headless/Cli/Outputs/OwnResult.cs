using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work.Reports.Html;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Headless.Cli.Outputs;

/// <summary>
/// Tells a result that the product wrote from any other file, by what is in it: results may be replaced in silence, the user's
/// own files may not.
/// </summary>
internal static class OwnResult
{
    /// <summary>The first member of every result in JSON; its value is the verb.</summary>
    public const string JsonMark = "nt8bridge";

    /// <summary>The first column of bars, plots, columns, signals and exports.</summary>
    private const string TimeColumn = "end_unix_ms";

    /// <summary>The first columns of results.</summary>
    private static readonly string[] Columns = [TimeColumn, SweepFile.FirstColumn];

    /// <summary>How the metadata of a bar file begin.</summary>
    private const string ParquetMark = "nt8bridge.";

    private const int HeadBytes = 1024;
    private const int TailBytes = 8;

    /// <summary>No footer of a result is longer; what is, is another file.</summary>
    private const int LongestFooter = 4 << 20;

    private static readonly byte[] Parquet = "PAR1"u8.ToArray();

    private static readonly byte[] Gzip = [0x1F, 0x8B];

    /// <summary>How a tape begins, unzipped.</summary>
    private static readonly byte[] TapeMark = "{\"kind\":\"tape\","u8.ToArray();

    /// <summary>True for a result of this product, and for an empty file, which holds nothing to lose.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, because rights are lacking.</exception>
    public static bool Is(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] head = new byte[HeadBytes];
        int length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (length == 0) return true;
        if (head.AsSpan(0, length).StartsWith(Parquet)) return IsParquet(file);
        if (head.AsSpan(0, length).StartsWith(Gzip)) return IsTape(file);
        string text = Encoding.UTF8.GetString(head, 0, length).TrimStart('\uFEFF');
        if (text.StartsWith(ReportPage.Mark, StringComparison.Ordinal)) return true;
        return text.StartsWith('{') ? IsJson(text) : IsCsv(text);
    }

    private static bool IsCsv(string text)
    {
        string first = text.Split('\n')[0].TrimEnd('\r');
        return first == TimeColumn || first == TradeList.Header || Columns.Any(
            column => first.StartsWith(column + ",", StringComparison.Ordinal));
    }

    /// <summary>By the first member; results of earlier releases begin with whether the work was completed.</summary>
    private static bool IsJson(string text)
    {
        string members = text[1..].TrimStart();
        return members.StartsWith($"\"{JsonMark}\":", StringComparison.Ordinal)
            || members.StartsWith("\"completed\":", StringComparison.Ordinal);
    }

    /// <summary>By the first line, which says that it is a tape.</summary>
    private static bool IsTape(FileStream file)
    {
        file.Position = 0;
        byte[] begin = new byte[TapeMark.Length];
        try
        {
            using GZipStream unzipped = new(file, CompressionMode.Decompress, leaveOpen: true);
            return unzipped.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) == begin.Length
                && begin.AsSpan().SequenceEqual(TapeMark);
        }
        catch (InvalidDataException)
        {
            // What begins like gzip and is none is no result.
            return false;
        }
    }

    /// <summary>By the footer, which names the columns and holds the metadata.</summary>
    private static bool IsParquet(FileStream file)
    {
        byte[] tail = new byte[TailBytes];
        if (file.Length < TailBytes + Parquet.Length) return false;
        file.Seek(-TailBytes, SeekOrigin.End);
        file.ReadExactly(tail);
        int length = BinaryPrimitives.ReadInt32LittleEndian(tail);
        if (!tail.AsSpan(4).SequenceEqual(Parquet) || length is <= 0 or > LongestFooter || length > file.Length - TailBytes)
            return false;
        byte[] footer = new byte[length];
        file.Seek(-TailBytes - length, SeekOrigin.End);
        file.ReadExactly(footer);
        return Columns.Append(ParquetMark).Any(mark => footer.AsSpan().IndexOf(Encoding.UTF8.GetBytes(mark)) >= 0);
    }
}
