using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using NT8Bridge.History;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// Writes a parquet dataset parted into folders as DuckDB, pandas, Spark and Arrow read them:
/// <c>FOLDER/instrument=GC 12-13/year=2013/bars.parquet</c>. The folder appears whole or not at all: it is written beside its
/// place and then moved there; one that is there is moved away first and removed last.
/// </summary>
public static class DatasetOutput
{
    /// <summary>What a dataset lacks without its instrument.</summary>
    public const string WithoutInstrument = "a dataset is parted by instrument, whose name is not known";

    /// <summary>True for a name by which a dataset is written: it ends with a slash.</summary>
    public static bool IsNamed(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Length > 1 && path[^1] is '/' or '\\';
    }

    /// <summary>
    /// The runs of items that end in one year, UTC, in order of time: where each begins, how many, and which year.
    /// </summary>
    public static IEnumerable<(int First, int Count, int Year)> Years(int count, Func<int, long> endUtcTicks)
    {
        ArgumentNullException.ThrowIfNull(endUtcTicks);
        int first = 0;
        while (first < count)
        {
            int year = new DateTime(endUtcTicks(first)).Year, next = first + 1;
            while (next < count && new DateTime(endUtcTicks(next)).Year == year) next++;
            yield return (first, next - first, year);
            first = next;
        }
    }

    /// <summary>The place of a part below the folder.</summary>
    public static string Part(string instrument, int year) => Path.Combine(
        "instrument=" + CacheLayout.Escape(instrument), string.Create(CultureInfo.InvariantCulture, $"year={year}"),
        CacheLayout.FileName);

    /// <summary>Writes the parts: the place of each below the folder, and what writes it.</summary>
    /// <exception cref="OutputFileException">The folder cannot be written; what was there before is there still.</exception>
    public static void Write(string folder, IEnumerable<(string Place, Action<Stream> Write)> parts)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(parts);
        string target = Path.TrimEndingDirectorySeparator(RealPath.Of(folder));
        string mark = Guid.NewGuid().ToString("N")[..8];
        string draft = $"{target}.{mark}.draft", old = $"{target}.{mark}.old";
        try
        {
            Directory.CreateDirectory(draft);
            foreach ((string place, Action<Stream> write) in parts)
            {
                string path = Path.Combine(draft, place);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using FileStream stream = new(path, FileMode.CreateNew, FileAccess.ReadWrite);
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            Replace(target, draft, old);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputFileException(
                folder, "it cannot be written: " + e.Message, "check the folder and its rights", e);
        }
        finally
        {
            if (Directory.Exists(draft)) Directory.Delete(draft, recursive: true);
        }
    }

    private static void Replace(string target, string draft, string old)
    {
        bool isThere = Directory.Exists(target);
        if (isThere) Directory.Move(target, old);
        try
        {
            Directory.Move(draft, target);
        }
        catch
        {
            if (isThere) Directory.Move(old, target);
            throw;
        }

        if (isThere) Directory.Delete(old, recursive: true);
    }
}
