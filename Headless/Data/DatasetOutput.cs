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
    /// <exception cref="OutputFileException">
    /// The disk failed. What was there before is there still, or the message names its place.
    /// </exception>
    public static void Write(string folder, IEnumerable<(string Place, Action<Stream> Write)> parts)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(parts);
        string target = Path.TrimEndingDirectorySeparator(RealPath.Of(folder));
        string mark = Guid.NewGuid().ToString("N")[..8];
        string draft = $"{target}.{mark}.draft", old = $"{target}.{mark}.old";
        IFileSystem disk = FileSystem.Current;
        try
        {
            disk.CreateFolder(draft);
            foreach ((string place, Action<Stream> write) in parts)
            {
                string path = Path.Combine(draft, place);
                disk.CreateFolder(Path.GetDirectoryName(path)!);
                using Stream stream = disk.Create(path);
                write(stream);
                disk.FlushToDisk(stream);
            }
        }
        catch (Exception e)
        {
            string left = Remove(disk, draft) is null ? "" : "; its draft is left in " + draft;
            if (!IsOfDisk(e)) throw;
            throw CannotBeWritten(folder, e.Message + left, e);
        }

        Replace(disk, folder, target, draft, old);
    }

    private static void Replace(IFileSystem disk, string folder, string target, string draft, string old)
    {
        bool isThere = disk.FolderExists(target);
        try
        {
            if (isThere) disk.MoveFolder(target, old);
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            string left = Remove(disk, draft) is null ? "" : "; the new one is left in " + draft;
            throw CannotBeWritten(folder, e.Message + left, e);
        }

        try
        {
            disk.MoveFolder(draft, target);
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            string left = isThere && Tried(() => disk.MoveFolder(old, target)) is not null
                ? $"; what was there before is now {old}"
                : "";
            if (Remove(disk, draft) is not null) left += "; the new one is left in " + draft;
            throw CannotBeWritten(folder, e.Message + left, e);
        }

        if (isThere && Remove(disk, old) is { } fault)
        {
            throw new OutputFileException(
                folder, "it is written, but what was there before could not be removed: " + fault.Message, "remove " + old,
                fault);
        }
    }

    private static OutputFileException CannotBeWritten(string folder, string why, Exception e) =>
        new(folder, "it cannot be written: " + why, "check the folder and its rights", e);

    private static Exception? Remove(IFileSystem disk, string folder) =>
        Tried(() => { if (disk.FolderExists(folder)) disk.DeleteFolder(folder); });

    /// <summary>Why the disk did not do it; null when it did.</summary>
    private static Exception? Tried(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            return e;
        }
    }

    private static bool IsOfDisk(Exception e) => e is IOException or UnauthorizedAccessException;
}
