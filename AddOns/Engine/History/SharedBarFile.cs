using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.History;

/// <summary>
/// One bar file on disk that several processes may use. Only bars that its checksums prove are read; bars are added under a
/// <see cref="FileLock"/> and the file is replaced as a whole; a damaged file goes into quarantine and its sound bars are kept.
/// Throws nothing but <see cref="OperationCanceledException"/>: failures are results with reasons.
/// </summary>
internal sealed class SharedBarFile
{
    /// <summary>How long to wait for a process that holds the lock.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Bytes of four million bars, more than any window or day holds. A larger file is not read into memory.</summary>
    private const long MostBytes = 256L << 20;

    private readonly string _path, _lock, _instrument, _sessionTemplate;
    private readonly BarInterval _interval;
    private readonly Quarantine _quarantine;

    public SharedBarFile(
        string path, string lockPath, string instrument, BarInterval interval, string sessionTemplate, Quarantine quarantine)
    {
        _path = path;
        _lock = lockPath;
        _instrument = instrument;
        _interval = interval;
        _sessionTemplate = sessionTemplate;
        _quarantine = quarantine;
    }

    /// <summary>
    /// All bars of the file that are proven. A damaged file is set aside, and one with its sound bars is put in its place.
    /// </summary>
    public HistoryLoad Load(long nowUtcTicks, CancellationToken cancellation) => Load(nowUtcTicks, cancellation, out _);

    /// <summary>
    /// As <see cref="Load(long, CancellationToken)"/>; <paramref name="failure"/> is why the file could not be read or mended, so
    /// that it may hold bars that are not among these. Empty when it could, or where there is none.
    /// </summary>
    public HistoryLoad Load(long nowUtcTicks, CancellationToken cancellation, out string failure)
    {
        failure = string.Empty;
        try
        {
            if (!FileSystem.Current.Exists(_path)) return HistoryLoad.None(_path + " does not exist yet");
            Content content = Read();
            if (!content.IsDamaged) return new HistoryLoad(content.Bars, content.Note, 0);

            // Another process may have repaired or replaced the file since it was read. Under the lock none does, so it is read
            // again.
            using var held = FileLock.Take(_lock, Patience, cancellation);
            if (!FileSystem.Current.Exists(_path)) return HistoryLoad.None(_path + " was set aside by another process");
            content = Read();
            return content.IsDamaged
                ? new HistoryLoad(content.Bars, Repair(content, nowUtcTicks), content.Rejected)
                : new HistoryLoad(content.Bars, content.Note, 0);
        }
        catch (Exception e) when (IsEnvironment(e))
        {
            failure = e.Message;
            return HistoryLoad.None(e.Message);
        }
    }

    /// <summary>
    /// Adds bars to those of the file; a given bar replaces the file's bar of the same time.
    /// </summary>
    /// <param name="bars">The bars, in any order; not kept.</param>
    /// <param name="keep">Number of bars that stay in the file: the newest.</param>
    /// <param name="isPresentTheEnd">
    /// True when no bar of the file can end after the present. One that does was stamped by a wrong clock and, being the newest,
    /// would push out all others; so a file that holds such bars is set aside and they are dropped.
    /// </param>
    /// <param name="nowUtcTicks">The present, UTC ticks; a given bar that ends later is not saved.</param>
    /// <param name="cancellation">Stops before the file is replaced, never in between.</param>
    public BarSave Merge(
        IReadOnlyList<Bar> bars, int keep, bool isPresentTheEnd, long nowUtcTicks, CancellationToken cancellation)
    {
        int rejected = 0, added = 0, changed = 0;
        var notes = new List<string>();
        try
        {
            using var held = FileLock.Take(_lock, Patience, cancellation);
            var merged = new SortedDictionary<long, Bar>();
            long lastEnd = isPresentTheEnd ? nowUtcTicks : long.MaxValue;
            Bar[] before = HeldBars(lastEnd, nowUtcTicks, notes, out bool isDamaged);
            foreach (Bar bar in before) merged.Add(bar.EndUtcTicks, bar);
            foreach (Bar bar in bars)
            {
                string? fault = FaultOf(bar, nowUtcTicks);
                if (fault is not null)
                {
                    rejected++;
                    if (rejected == 1) notes.Add($"not saved: {bar}: {fault}");
                }
                else if (!merged.TryGetValue(bar.EndUtcTicks, out Bar old))
                {
                    added++;
                    merged.Add(bar.EndUtcTicks, bar);
                }
                else if (!old.SameAs(bar) || old.TickCount != bar.TickCount)
                {
                    changed++;
                    merged[bar.EndUtcTicks] = bar;
                }
            }

            if (rejected > 1) notes.Add($"and {rejected - 1} more bars not saved");
            if (added + changed == 0 && !isDamaged && FileSystem.Current.Exists(_path))
                return new BarSave(true, 0, 0, rejected, string.Join("; ", notes));

            Bar[] newest = merged.Values.Skip(Math.Max(0, merged.Count - keep)).ToArray();
            cancellation.ThrowIfCancellationRequested();
            Write(newest);
            return new BarSave(true, added, changed, rejected, string.Join("; ", notes));
        }
        catch (Exception e) when (IsEnvironment(e))
        {
            notes.Add("not saved: " + e.Message);
            return new BarSave(false, 0, 0, rejected, string.Join("; ", notes));
        }
    }

    /// <summary>The reason why a bar cannot be saved, or null when it can.</summary>
    public static string? FaultOf(in Bar bar, long nowUtcTicks) => BarFault.Of(bar)
        ?? (bar.EndUtcTicks > nowUtcTicks ? "it ends after the present"
            : bar.EndUtcTicks % 10 != 0 ? "time is no whole microsecond"
            : null);

    /// <summary>
    /// The file's bars that end at or before <paramref name="lastEnd"/>. Of a file that is damaged or holds later bars a copy is
    /// set aside and the reason added to <paramref name="notes"/>; the caller writes a new one in its place.
    /// </summary>
    private Bar[] HeldBars(long lastEnd, long nowUtcTicks, List<string> notes, out bool isDamaged)
    {
        isDamaged = false;
        if (!FileSystem.Current.Exists(_path)) return Array.Empty<Bar>();
        Content content = Read();
        Bar[] present = Array.FindAll(content.Bars, bar => bar.EndUtcTicks <= lastEnd);
        if (present.Length < content.Bars.Length)
        {
            content = content with
            {
                Damage = JoinedReasons.Of(content.Damage, string.Format(
                    CultureInfo.InvariantCulture,
                    "{0} of its bars end after the present ({1:yyyy-MM-dd HH:mm:ss} UTC), the last {2}",
                    content.Bars.Length - present.Length, new DateTime(nowUtcTicks), content.Bars[content.Bars.Length - 1])),
                Bars = present,
            };
        }

        isDamaged = content.IsDamaged;
        if (isDamaged) notes.Add(Damaged(content, _quarantine.Keep(_path, content.Damage, nowUtcTicks)));
        return present;
    }

    private Content Read()
    {
        try
        {
            long bytes = FileSystem.Current.Length(_path);
            if (bytes > MostBytes)
                throw new BarFileException($"it has {bytes} bytes, of which {MostBytes} are read at most");
            BarFileReading reading = PlainBarFile.Read(AtomicFile.ReadAllBytes(_path));
            BarFileHeader header = reading.Header;
            if (header.Instrument != _instrument)
                return Content.Unusable($"it holds {header.Instrument}, not {_instrument}", header.Count);
            if (header.Interval != _interval)
                return Content.Unusable($"it holds bars of {header.Interval}, not {_interval}", header.Count);
            bool isSameTemplate = header.SessionTemplate == _sessionTemplate
                || header.SessionTemplate.Length == 0 || _sessionTemplate.Length == 0;
            string note = isSameTemplate
                ? ""
                : $"its bars were built with session template '{header.SessionTemplate}', not '{_sessionTemplate}'";
            return new Content(reading.Bars, note, string.Join("; ", reading.Damage), reading.Rejected);
        }
        catch (BarFileException e)
        {
            return Content.Unusable(e.Message, 0);
        }
    }

    /// <summary>
    /// Sets the file aside and puts one with its sound bars in its place, so that at every moment one of the two is there.
    /// Returns a note.
    /// </summary>
    private string Repair(Content content, long nowUtcTicks)
    {
        if (content.Bars.Length == 0) return Damaged(content, _quarantine.SetAside(_path, content.Damage, nowUtcTicks));
        string target = _quarantine.Keep(_path, content.Damage, nowUtcTicks);
        Write(content.Bars);
        return Damaged(content, target);
    }

    private string Damaged(Content content, string target) => JoinedReasons.Of(
        content.Note, $"{_path} is damaged: {content.Damage}; set aside as {target}, {content.Bars.Length} sound bars used");

    private void Write(Bar[] bars)
    {
        byte[] bytes = PlainBarFile.Write(new BarFile(_instrument, _interval, _sessionTemplate, bars));
        AtomicFile.Write(_path, stream => stream.Write(bytes, 0, bytes.Length));
    }

    /// <summary>True for a failure of disk, rights or path, which is a reason for the user and no error in the program.</summary>
    private static bool IsEnvironment(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;

    /// <summary>What was read from the file.</summary>
    /// <param name="Bars">The bars that are proven.</param>
    /// <param name="Note">What a user should know of a file that is sound.</param>
    /// <param name="Damage">Why the file, or a part of it, cannot be used; empty for a sound file.</param>
    /// <param name="Rejected">Number of bars that the file should hold and that were not used.</param>
    private sealed record Content(Bar[] Bars, string Note, string Damage, int Rejected)
    {
        public bool IsDamaged => Damage.Length > 0;

        public static Content Unusable(string damage, int bars) => new(Array.Empty<Bar>(), "", damage, bars);
    }
}
