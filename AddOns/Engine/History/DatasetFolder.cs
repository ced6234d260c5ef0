using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.History;

/// <summary>
/// A folder of parquet files as DuckDB, Spark or the cache part them: <c>instrument=GC%2012-13/date=2013-10-07/….parquet</c>. The
/// files of one instrument are read as one file.
/// </summary>
public static class DatasetFolder
{
    /// <summary>More files are refused, because each is opened before any is read.</summary>
    private const int MostFiles = 100_000;

    /// <summary>
    /// The parquet files below a folder that are of the asked instrument, in the order of their paths. Links to folders are not
    /// followed, and names that begin with a dot or an underscore are left out, as other readers do.
    /// </summary>
    /// <exception cref="BarFileException">
    /// There is none, none is of the instrument, or several instruments are there and none is asked for.
    /// </exception>
    public static IReadOnlyList<string> Files(string folder, ForeignReading reading)
    {
        if (folder is null) throw new ArgumentNullException(nameof(folder));
        if (reading is null) throw new ArgumentNullException(nameof(reading));
        var files = new List<string>();
        Gather(Path.GetFullPath(folder), files);
        if (files.Count == 0)
            throw new BarFileException("it is a folder without parquet files; name a file, or the folder of a dataset");
        files.Sort(StringComparer.Ordinal);
        IGrouping<string, string>[] groups = files.GroupBy(file => InstrumentNames.OfFolder(file) ?? "").ToArray();
        if (reading.Instrument is not { } asked)
        {
            return groups.Length == 1
                ? files
                : throw new BarFileException($"it holds {Listed(groups)}; name the one whose rows are wanted by --instrument");
        }

        IGrouping<string, string>[] same = groups.Where(group => InstrumentNames.AreSame(group.Key, asked)).ToArray();
        if (same.Length > 0) return same.SelectMany(group => group).OrderBy(file => file, StringComparer.Ordinal).ToArray();

        // One instrument alone, or none that a folder names: the files themselves say whether they are of the one asked for.
        return groups.Length == 1 ? files : throw new BarFileException($"it holds {Listed(groups)}, but not {asked}");
    }

    /// <summary>True for a file with this product's header.</summary>
    /// <exception cref="BarFileException">It is no parquet file or cannot be read.</exception>
    public static bool IsOwn(IBarCodec codec, string file)
    {
        if (codec is null) throw new ArgumentNullException(nameof(codec));
        byte[] bytes = Bytes(file);
        if (PlainBarFile.HasSignature(bytes)) return true;
        return Of(file, () =>
        {
            using IColumnReader reader = codec.Open(bytes);
            return BarFileHeader.IsPresentIn(reader.Metadata);
        });
    }

    /// <summary>The proven bars of files of this product, as if they stood in one.</summary>
    /// <exception cref="BarFileException">
    /// A file cannot be used, or they hold bars of several instruments or lengths.
    /// </exception>
    public static BarFileReading ReadOwn(IBarCodec codec, IReadOnlyList<string> files, CancellationToken cancellation = default)
    {
        if (codec is null) throw new ArgumentNullException(nameof(codec));
        if (files is null) throw new ArgumentNullException(nameof(files));
        var bars = new BarsByTime();
        var damage = new List<string>();
        BarFileHeader? first = null;
        int rejected = 0;
        foreach (string file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            byte[] bytes = Bytes(file);
            BarFileReading own = Of(
                file, () => PlainBarFile.HasSignature(bytes)
                    ? PlainBarFile.Read(bytes)
                    : BarFileReader.Read(codec, bytes, cancellation));
            first ??= own.Header;
            if (own.Header.Interval != first.Interval || !InstrumentNames.AreSame(own.Header.Instrument, first.Instrument))
            {
                throw new BarFileException(
                    $"it holds {first.Instrument} {first.Interval} and {own.Header.Instrument} {own.Header.Interval} ({file}); "
                    + "name the folder of one instrument and one period");
            }

            damage.AddRange(own.Damage.Select(part => $"{Path.GetFileName(file)}: {part}"));
            rejected += own.Rejected;
            foreach (Bar bar in own.Bars) bars.Add(bar, bars.Count);
        }

        if (first is null) throw new ArgumentException("There is no file.", nameof(files));
        var once = new BarFile(first.Instrument, first.Interval, first.SessionTemplate, bars.Once((_, bar, why) =>
        {
            rejected++;
            damage.Add($"{bar}: {why}");
        }));
        return new BarFileReading(BarFileHeader.Of(once), once.Bars, damage) { Rejected = rejected };
    }

    /// <summary>Files of another making as one, with the row groups of each after the other.</summary>
    /// <exception cref="BarFileException">A file cannot be used, or their columns differ.</exception>
    public static IColumnReader Open(IBarCodec codec, IReadOnlyList<string> files)
    {
        if (codec is null) throw new ArgumentNullException(nameof(codec));
        if (files is null) throw new ArgumentNullException(nameof(files));
        return new JoinedColumns(codec, files);
    }

    internal static byte[] Bytes(string file)
    {
        try
        {
            return AtomicFile.ReadAllBytes(file);
        }
        catch (IOException e)
        {
            throw new BarFileException($"{file} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>What is done with a file, whose name a failure carries.</summary>
    internal static T Of<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (BarFileException e)
        {
            throw new BarFileException($"{file}: {e.Message}", e);
        }
    }

    private static void Gather(string folder, List<string> files)
    {
        files.AddRange(Directory.GetFiles(folder, "*.parquet").Where(IsPlain));
        if (files.Count > MostFiles)
        {
            throw new BarFileException(string.Format(
                CultureInfo.InvariantCulture, "it is a folder of more than {0:N0} parquet files; name an inner one", MostFiles));
        }

        foreach (string inner in Directory.GetDirectories(folder).Where(IsPlain))
            if ((File.GetAttributes(inner) & FileAttributes.ReparsePoint) == 0)
                Gather(inner, files);
    }

    private static bool IsPlain(string path) => Path.GetFileName(path)[0] is not ('.' or '_');

    private static string Listed(IEnumerable<IGrouping<string, string>> groups) => string.Join(", ", groups.Select(
        group => string.Format(
            CultureInfo.InvariantCulture, "{0} ({1:N0} file{2})",
            group.Key.Length == 0 ? "files in no instrument's folder" : group.Key, group.Count(),
            group.Count() == 1 ? "" : "s")));
}
