using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;

namespace NT8Bridge.History;

/// <summary>
/// Past bars as a Hive-style parquet dataset with one folder a trading day: <c>instrument=…/period=…/date=…/bars.parquet</c>.
/// Parquet files of other names in a day's folder are read, too; they add bars of times that this product's own file lacks.
/// Loading and appending throw nothing but <see cref="OperationCanceledException"/>: failures are results with reasons.
/// </summary>
public sealed class HistoryFolder : IHistorySource
{
    // A request from time 0 or to the last time of DateTime asks for all there is. No session is looked up within a month of
    // either, where a calendar knows none.
    private const long Margin = 31 * TimeSpan.TicksPerDay;

    // Rows of a file of another making: three for every second of a day, so that one second's bars of several contracts fit.
    private const int MostForeignRows = 3 * 86_400;

    // Bytes of a file of another making, which is read as a whole.
    private const long MostForeignBytes = 32L << 20;

    private readonly CacheLayout _layout;
    private readonly ISessionCalendar _calendar;
    private readonly IBarCodec _codec;
    private readonly ForeignReading _foreign;
    private readonly Quarantine _quarantine;

    /// <summary>Names the folder; touches no file yet.</summary>
    /// <param name="layout">The places of the files.</param>
    /// <param name="calendar">The market's sessions, which tell the trading day that a bar belongs to.</param>
    /// <param name="codec">The parquet library, used for files of another making alone.</param>
    /// <param name="foreign">What is known of files of another making; null for nothing.</param>
    public HistoryFolder(CacheLayout layout, ISessionCalendar calendar, IBarCodec codec, ForeignReading? foreign = null)
    {
        _layout = layout ?? throw new ArgumentNullException(nameof(layout));
        _calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
        _codec = codec ?? throw new ArgumentNullException(nameof(codec));
        _foreign = foreign ?? new ForeignReading { MostRows = MostForeignRows };
        _quarantine = new Quarantine(layout.Quarantine);
    }

    /// <summary>The folder.</summary>
    public string Name => _layout.Folder;

    /// <inheritdoc/>
    public BarOrigin Origin => BarOrigin.HistoryFolder;

    /// <inheritdoc/>
    public HistoryLoad Load(HistoryRequest request, CancellationToken cancellation)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        string series = _layout.Days(request.Instrument, request.Interval);
        var bars = new SortedDictionary<long, Bar>();
        var foreign = new BarsByTime();
        var notes = new List<string>();
        int rejected = 0;
        try
        {
            if (!FileSystem.Current.FolderExists(series)) return HistoryLoad.None($"no history: {series} does not exist yet");
            DateTime first = request.FromUtcTicks < Margin ? DateTime.MinValue : TradingDay(request.FromUtcTicks);
            DateTime last = request.ToUtcTicks > DateTime.MaxValue.Ticks - Margin
                ? DateTime.MaxValue
                : TradingDay(request.ToUtcTicks - 1);
            string[] days = FileSystem.Current.Folders(series)
                .Where(folder => CacheLayout.DayOf(folder) is { } day && day >= first && day <= last)
                .OrderBy(folder => folder, StringComparer.Ordinal).ToArray();
            if (days.Length == 0)
                return HistoryLoad.None($"no history: {series} has no day from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}");

            foreach (string file in days.SelectMany(FilesOf))
            {
                cancellation.ThrowIfCancellationRequested();
                bool isProven = true;
                HistoryLoad load = Path.GetFileName(file) == CacheLayout.FileName
                    ? Stored(file, request.Instrument, request.Interval).Load(request.ToUtcTicks, cancellation)
                    : Foreign(file, request, cancellation, out isProven);
                rejected += load.Rejected;
                if (load.Reason.Length > 0) notes.Add(load.Reason);
                foreach (Bar bar in SortedBars.Between(load.Bars, request.FromUtcTicks, request.ToUtcTicks))
                {
                    if (!isProven) foreign.Add(bar, foreign.Count);
                    else if (!bars.ContainsKey(bar.EndUtcTicks)) bars.Add(bar.EndUtcTicks, bar);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notes.Add(e.Message);
        }

        int contrary = 0;
        foreach (Bar bar in foreign.Once(Reject))
            if (!bars.ContainsKey(bar.EndUtcTicks))
                bars.Add(bar.EndUtcTicks, bar);
        rejected += contrary;
        if (bars.Count == 0 && notes.Count == 0) notes.Add($"{series} holds no bar of the time asked for");
        string reason = (bars.Count == 0 ? "no history: " : "") + string.Join("; ", notes);
        return new HistoryLoad(bars.Values.ToArray(), reason, rejected);

        void Reject(int row, Bar bar, string why)
        {
            if (contrary++ == 0) notes.Add($"files of another making contradict each other, the first bar: {bar}: {why}");
        }
    }

    /// <summary>
    /// Adds bars to the files of their trading days. A day's file is written once, as a whole, and only when it gains a bar or
    /// one changes; a given bar replaces the file's bar of the same time. May be called from any thread and by several processes.
    /// </summary>
    /// <param name="instrument">Full name, for example "GC 12-13".</param>
    /// <param name="interval">Length of the bars.</param>
    /// <param name="bars">Bars in any order; not kept.</param>
    /// <param name="nowUtcTicks">The present, UTC ticks.</param>
    /// <param name="cancellation">Stops between files, never within one.</param>
    public BarSave Append(
        string instrument, BarInterval interval, IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation)
    {
        if (bars is null) throw new ArgumentNullException(nameof(bars));
        Bar[] sound = bars.Where(bar => SharedBarFile.FaultOf(bar, nowUtcTicks) is null).ToArray();
        var total = new BarSave(true, 0, 0, bars.Count - sound.Length, "");
        if (total.Rejected > 0)
        {
            Bar bad = bars.First(bar => SharedBarFile.FaultOf(bar, nowUtcTicks) is not null);
            string? fault = SharedBarFile.FaultOf(bad, nowUtcTicks);
            total = total with { Reason = $"{total.Rejected} bars not saved, the first: {bad}: {fault}" };
        }

        foreach (IGrouping<DateTime, Bar> day in sound.GroupBy(bar => TradingDay(bar.EndUtcTicks - 1)).OrderBy(day => day.Key))
        {
            cancellation.ThrowIfCancellationRequested();
            string path = Path.Combine(_layout.Day(instrument, interval, day.Key), CacheLayout.FileName);
            BarSave save = Stored(path, instrument, interval).Merge(
                day.ToArray(), int.MaxValue, isPresentTheEnd: false, nowUtcTicks, cancellation);
            total = new BarSave(
                total.IsSaved && save.IsSaved, total.Added + save.Added, total.Changed + save.Changed,
                total.Rejected + save.Rejected, JoinedReasons.Of(total.Reason, save.Reason));
        }

        return total;
    }

    // This product's own file comes first, because its bars are proven, and of two bars of one time the first is used.
    private static IEnumerable<string> FilesOf(string day) => FileSystem.Current.Files(day, "*.parquet")
        .OrderBy(file => Path.GetFileName(file) == CacheLayout.FileName ? 0 : 1).ThenBy(file => file, StringComparer.Ordinal);

    /// <summary>The trading day of an instant.</summary>
    internal DateTime TradingDay(long utcTicks) => _calendar.SessionAtOrAfter(utcTicks).TradingDay;

    private SharedBarFile Stored(string path, string instrument, BarInterval interval) =>
        new(
            path, Path.Combine(_layout.Days(instrument, interval), "days.lock"), instrument, interval, _calendar.Name,
            _quarantine);

    private HistoryLoad Foreign(string file, HistoryRequest request, CancellationToken cancellation, out bool isProven)
    {
        isProven = false;
        try
        {
            long bytes = FileSystem.Current.Length(file);
            if (bytes > MostForeignBytes)
                throw new BarFileException($"it has {bytes} bytes, of which {MostForeignBytes} are read at most");
            ForeignReading reading = _foreign with
            {
                Instrument = request.Instrument, Interval = request.Interval, Calendar = _calendar, Path = file,
                FromUtcTicks = request.FromUtcTicks, ToUtcTicks = request.ToUtcTicks,
            };
            var import = BarImport.Read(_codec, AtomicFile.ReadAllBytes(file), reading, cancellation);
            isProven = import.IsProven;
            string said = string.Join("; ", import.Notes);
            return new HistoryLoad(import.Bars, said.Length == 0 ? "" : $"{file}: {said}", import.Rejected);
        }
        catch (BarFileException e)
        {
            return HistoryLoad.None($"{file} set aside: {e.Message}");
        }
        catch (Exception e) when (e is BarCodecUnavailableException or IOException or UnauthorizedAccessException)
        {
            return HistoryLoad.None($"{file} not used: {e.Message}");
        }
    }
}
