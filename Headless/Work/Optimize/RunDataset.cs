using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>
/// A folder that holds the runs of an optimisation while they come: parquet files for others to read, and a journal of the runs
/// that are in none of them yet. A command that is given the folder again makes none of these runs. One process at a time has it.
/// </summary>
internal sealed class RunDataset : IDisposable
{
    /// <summary>So many runs make a parquet file.</summary>
    internal const int RunsOfPart = 1000;

    private readonly string _folder;
    private readonly ParameterGrid _grid;
    private readonly DatasetHead _head;
    private readonly FileStream _lock;
    private readonly RunJournal _journal;
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly List<DatasetRow> _open = [];
    private readonly HashSet<string> _approximate = new(StringComparer.Ordinal);
    private int _parts;

    private RunDataset(string folder, ParameterGrid grid, DatasetRequest request, FileStream taken)
    {
        _folder = folder;
        _grid = grid;
        _lock = taken;
        _head = new DatasetHead(folder, request);
        _approximate.UnionWith(_head.Begin());

        // Only now is it known that the folder is one of runs; what a killed process had begun to write is of no use.
        foreach (string draft in Directory.EnumerateFiles(folder, "*.tmp"))
            if (IsDraft(Path.GetFileName(draft))) File.Delete(draft);
        foreach (string part in Parts(folder))
        {
            _parts = Math.Max(_parts, NumberOf(part));
            foreach (DatasetRow row in RunParts.Read(part)) _known.TryAdd(row.Key, row.Line);
        }

        _journal = new RunJournal(Path.Combine(folder, RunJournal.FileName));
        foreach (DatasetRow row in _journal.Read())
            if (_known.TryAdd(row.Key, row.Line)) _open.Add(row);
    }

    /// <summary>The series that earlier runs asked for although the data are too coarse for them.</summary>
    public IReadOnlyCollection<string> Approximate => _approximate;

    /// <summary>Opens the folder, or makes it.</summary>
    /// <exception cref="WrongRequestException">
    /// It holds the runs of another request, or something else, or another process has it.
    /// </exception>
    /// <exception cref="UnusableFileException">A file of it is damaged.</exception>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static RunDataset Open(string folder, ParameterGrid grid, DatasetRequest request) => Told(folder, () =>
    {
        Directory.CreateDirectory(folder);
        FileStream taken = DatasetLock.Take(folder);
        try
        {
            return new RunDataset(folder, grid, request, taken);
        }
        catch
        {
            // A folder of somebody else's stays as it was.
            if (!File.Exists(Path.Combine(folder, DatasetHead.FileName))) File.Delete(taken.Name);
            taken.Dispose();
            throw;
        }
    });

    /// <summary>Whether a file of that name is one of the dataset's that was not written to its end.</summary>
    internal static bool IsDraft(string name) => name.EndsWith(".tmp", StringComparison.Ordinal)
        && (name.StartsWith(DatasetHead.FileName + ".", StringComparison.Ordinal)
            || name.StartsWith("part-", StringComparison.Ordinal));

    /// <summary>What is kept of the run of that key; null when there is none.</summary>
    public OptimizedRun? Find(string key, IReadOnlyDictionary<string, string> chosen)
    {
        lock (_known) return _known.TryGetValue(key, out string? line) ? KeptRun.Read(chosen, line) : null;
    }

    /// <summary>Keeps a run.</summary>
    /// <param name="key">Tells it from others.</param>
    /// <param name="part">Of which part of the work it is; empty for the search itself.</param>
    /// <param name="run">The run.</param>
    /// <param name="approximate">The series asked for by now although the data are too coarse for them.</param>
    /// <exception cref="OutputFileException">The disk failed.</exception>
    public void Keep(string key, string part, OptimizedRun run, IEnumerable<string> approximate) => Told(_folder, () =>
    {
        string[] values = [.. _grid.Axes.Select(axis => run.Parameters[axis.Name])];
        DatasetRow row = new(key, part, _grid.PositionOf(run.Parameters), values, KeptRun.Write(run));
        lock (_known)
        {
            if (!_known.TryAdd(key, row.Line)) return true;
            int before = _approximate.Count;
            _approximate.UnionWith(approximate);
            if (_approximate.Count > before) _head.Write([.. _approximate.Order(StringComparer.Ordinal)]);
            _journal.Add(row);
            _open.Add(row);
            if (_open.Count >= RunsOfPart) Seal();
        }

        return true;
    });

    /// <summary>Writes the runs that are in no parquet file yet into one.</summary>
    /// <exception cref="OutputFileException">The disk failed.</exception>
    public void Close() => Told(_folder, () =>
    {
        lock (_known) Seal();
        return true;
    });

    /// <summary>Lets others have the folder.</summary>
    public void Dispose()
    {
        _journal.Dispose();
        _lock.Dispose();
    }

    /// <summary>The file is there first, so that no end of the process in between loses a run.</summary>
    private void Seal()
    {
        if (_open.Count == 0) return;
        string name = string.Create(CultureInfo.InvariantCulture, $"part-{_parts + 1:000000}.parquet");
        RunParts.Write(Path.Combine(_folder, name), _grid, _open);
        _parts++;
        _open.Clear();
        _journal.Empty();
    }

    private static IEnumerable<string> Parts(string folder) =>
        Directory.EnumerateFiles(folder, "part-*.parquet").Order(StringComparer.Ordinal);

    private static int NumberOf(string part) =>
        int.TryParse(Path.GetFileNameWithoutExtension(part)["part-".Length..], NumberStyles.None, CultureInfo.InvariantCulture,
            out int number) ? number : 0;

    private static T Told<T>(string folder, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputFileException(
                folder, "runs cannot be kept in it: " + e.Message, "check the folder, its rights and the room on its disk", e);
        }
    }
}
