using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;

namespace NT8Bridge.History;

/// <summary>
/// The upkeep of a cache folder for users and tools: inspects and verifies files without changing them, imports files of another
/// making, and exports bars. Paths that the caller names may fail with the exceptions of <see cref="File"/>.
/// </summary>
public sealed class CacheFiles
{
    private readonly CacheLayout _layout;
    private readonly IBarCodec _codec;

    /// <summary>Names the folder and the parquet library; touches no file yet.</summary>
    public CacheFiles(CacheLayout layout, IBarCodec codec)
    {
        _layout = layout ?? throw new ArgumentNullException(nameof(layout));
        _codec = codec ?? throw new ArgumentNullException(nameof(codec));
    }

    /// <summary>Says of a parquet file of any making what it is and whether it is sound.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public CacheFileState Inspect(string path)
    {
        byte[] file = AtomicFile.ReadAllBytes(path);
        try
        {
            if (PlainBarFile.HasSignature(file)) return State(path, file, "cache form", PlainBarFile.Read(file));
            using IColumnReader reader = _codec.Open(file);
            return BarFileHeader.IsPresentIn(reader.Metadata)
                ? State(path, file, "export", BarFileReader.Read(reader, CancellationToken.None))
                : Foreign(path, file, reader);
        }
        catch (Exception e) when (e is BarFileException or BarCodecUnavailableException)
        {
            return new CacheFileState(path, file.Length, "unreadable", "", "", "", 0, 0, 0, false, new[] { e.Message });
        }
    }

    /// <summary>
    /// Inspects every parquet file below the folder but those in quarantine, in the order of their paths. Links to folders are
    /// named and not followed.
    /// </summary>
    public IEnumerable<CacheFileState> Verify(CancellationToken cancellation)
    {
        if (!Directory.Exists(_layout.Folder)) yield break;
        var paths = new List<string>();
        var links = new List<string>();
        Gather(_layout.Folder, paths, links, cancellation);
        foreach (string path in paths.Concat(links).OrderBy(path => path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return links.Contains(path) ? Link(path) : Inspect(path);
        }
    }

    /// <summary>
    /// Gathers the parquet files below a folder. A link to a folder is not followed, because it may lead back to where it stands.
    /// </summary>
    private void Gather(string folder, List<string> paths, List<string> links, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        paths.AddRange(Directory.GetFiles(folder, "*.parquet"));
        foreach (string inner in Directory.GetDirectories(folder))
        {
            if (inner == _layout.Quarantine) continue;
            if ((File.GetAttributes(inner) & FileAttributes.ReparsePoint) != 0) links.Add(inner);
            else Gather(inner, paths, links, cancellation);
        }
    }

    private static CacheFileState Link(string path) => new(
        path, 0, "link", "", "", "", 0, 0, 0, true, new[] { "it is a link to a folder and was not followed" });

    /// <summary>Puts the sound bars of a file of any making into the history folder.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reading">
    /// What is known of the file: its instrument and the length of its bars, which have to be named, how it stamps unless its
    /// header tells, and the market's sessions, which tell the trading day that a bar belongs to.
    /// </param>
    /// <param name="nowUtcTicks">The present, UTC ticks; bars that end later are not taken.</param>
    /// <param name="cancellation">Stops between row groups and between days.</param>
    /// <param name="save">What the history folder gained.</param>
    /// <returns>What was read from the file.</returns>
    /// <exception cref="ArgumentException">Instrument, length or sessions are not named.</exception>
    /// <exception cref="BarFileException">The file cannot be used; the message says why and what mends it.</exception>
    /// <exception cref="BarCodecUnavailableException">The parquet library cannot work on this machine.</exception>
    public BarImport Import(
        string path, ForeignReading reading, long nowUtcTicks, CancellationToken cancellation, out BarSave save)
    {
        if (reading is not { Instrument: { } instrument, Interval: { } interval, Calendar: { } calendar })
            throw new ArgumentException("An import needs instrument, length of bars and sessions.", nameof(reading));
        var import = BarImport.Read(_codec, AtomicFile.ReadAllBytes(path), reading with { Path = path }, cancellation);
        save = new HistoryFolder(_layout, calendar, _codec).Append(instrument, interval, import.Bars, nowUtcTicks, cancellation);
        return import;
    }

    /// <summary>
    /// Writes the bars that history folder and warm cache hold into one compressed file with checksums. Where both hold a bar of
    /// the same time, that of the history folder is written.
    /// </summary>
    /// <returns>The bars that were written, and what was missing or set aside. Without bars no file is written.</returns>
    /// <exception cref="IOException">The destination cannot be written.</exception>
    /// <exception cref="BarCodecUnavailableException">The parquet library cannot work on this machine.</exception>
    public HistoryLoad Export(
        HistoryRequest request, ISessionCalendar calendar, string destination, CancellationToken cancellation)
    {
        HistoryLoad load = Collect(request, calendar, cancellation);
        var file = new BarFile(request.Instrument, request.Interval, calendar.Name, load.Bars);
        if (load.Bars.Length > 0) AtomicFile.Write(destination, stream => _codec.Write(stream, file));
        return load;
    }

    /// <summary>
    /// The bars that history folder and warm cache hold. Where both hold a bar of the same time, it is the history folder's.
    /// </summary>
    /// <returns>The bars, and what was missing or set aside.</returns>
    /// <exception cref="BarCodecUnavailableException">The parquet library cannot work on this machine.</exception>
    public HistoryLoad Collect(HistoryRequest request, ISessionCalendar calendar, CancellationToken cancellation)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        if (calendar is null) throw new ArgumentNullException(nameof(calendar));
        HistoryLoad history = new HistoryFolder(_layout, calendar, _codec).Load(request, cancellation);
        var cache = new WarmCache(
            _layout, request.Instrument, request.Interval, request.WindowBars, calendar.Name, TimeSpan.MaxValue);
        HistoryLoad recent = cache.Load(request with { WindowBars = 1 }, cancellation);
        var bars = new SortedDictionary<long, Bar>();
        foreach (Bar bar in recent.Bars) bars[bar.EndUtcTicks] = bar;
        foreach (Bar bar in history.Bars) bars[bar.EndUtcTicks] = bar;
        return new HistoryLoad(
            bars.Values.ToArray(), JoinedReasons.Of(history.Reason, recent.Reason), history.Rejected + recent.Rejected);
    }

    private static CacheFileState State(string path, byte[] file, string making, BarFileReading reading) => new(
        path, file.Length, making, reading.Header.Instrument, reading.Header.Interval.ToString(), reading.Header.SessionTemplate,
        reading.Header.Count, reading.Header.FirstUtcTicks, reading.Header.LastUtcTicks, reading.Damage.Count == 0,
        reading.Damage);

    private static CacheFileState Foreign(string path, byte[] file, IColumnReader reader)
    {
        long rows = Enumerable.Range(0, reader.RowGroupCount).Sum(reader.RowCount);
        return new CacheFileState(
            path, file.Length, "another making", "", "", "", rows, 0, 0, false, new[]
            {
                $"{reader.RowGroupCount} row groups with "
                + string.Join(", ", reader.Columns.Select(c => $"{c.Name} ({c.TypeName}{(c.IsZoned ? ", UTC" : "")})")),
            });
    }
}
