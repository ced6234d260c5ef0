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

    /// <summary>Inspects every parquet file below the folder but those in quarantine, in the order of their paths.</summary>
    public IEnumerable<CacheFileState> Verify(CancellationToken cancellation)
    {
        if (!Directory.Exists(_layout.Folder)) yield break;
        IEnumerable<string> paths = Directory.GetFiles(_layout.Folder, "*.parquet", SearchOption.AllDirectories)
            .OrderBy(path => path, StringComparer.Ordinal);
        foreach (string path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!path.StartsWith(_layout.Quarantine, StringComparison.Ordinal)) yield return Inspect(path);
        }
    }

    /// <summary>Puts the sound bars of a file of any making into the history folder.</summary>
    /// <param name="path">The file.</param>
    /// <param name="instrument">Full name of the instrument whose bars the file holds, for example "GC 12-13".</param>
    /// <param name="interval">Length of the file's bars.</param>
    /// <param name="stamp">Whether the file's times are begins or ends of bars, unless its header tells.</param>
    /// <param name="calendar">
    /// The market's sessions. They tell which trading day a bar belongs to, and are evidence for <paramref name="stamp"/>.
    /// </param>
    /// <param name="nowUtcTicks">The present, UTC ticks; bars that end later are not taken.</param>
    /// <param name="cancellation">Stops between row groups and between days.</param>
    /// <param name="save">What the history folder gained.</param>
    /// <returns>What was read from the file.</returns>
    /// <exception cref="BarFileException">The file cannot be used; the message says why and what mends it.</exception>
    /// <exception cref="BarCodecUnavailableException">The parquet library cannot work on this machine.</exception>
    public BarImport Import(
        string path, string instrument, BarInterval interval, BarStamp stamp, ISessionCalendar calendar, long nowUtcTicks,
        CancellationToken cancellation, out BarSave save)
    {
        var import = BarImport.Read(
            _codec, AtomicFile.ReadAllBytes(path), instrument, interval, stamp, calendar, cancellation);
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
