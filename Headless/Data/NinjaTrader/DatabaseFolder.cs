using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Data.NinjaTrader.Ncd;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>
/// Reads all files that NinjaTrader's database keeps of one instrument and kind, as if they were one. Of a range of time only the
/// files that can hold rows of it are opened.
/// </summary>
internal sealed class DatabaseFolder
{
    /// <summary>Clocks differ from UTC by less than a day, and a trading day begins less than a day before its date.</summary>
    private const long Margin = TimeSpan.TicksPerDay * 2;

    private readonly string _path;
    private readonly FileReading _reading;
    private readonly List<(string Path, DatabasePlace Place)> _files;
    private readonly List<string> _notes = [];

    private DatabaseFolder(string path, FileReading reading)
    {
        (_path, _reading) = (path, reading);
        _files = FilesOf(path);
        LeaveOut("of bids or asks are not read", file => file.Place.AreQuotes);
        LeaveOut("whose names are none of NinjaTrader's are not read", file => !file.Place.IsReplay && file.Place.Kind is null);
        LeaveOut("outside the range that was asked for are not read", file => !IsInRange(file.Place));
        LeaveOut("are empty: times without a session", file => new FileInfo(file.Path).Length == 0);
    }

    /// <summary>Whether files of the database lie in a folder.</summary>
    public static bool Is(string path) => Directory.EnumerateFiles(path).Any(DatabasePlace.IsOne);

    /// <summary>Whether a file of the range that is wanted lies in a folder of the database.</summary>
    public static bool HasRowsIn(string path, FileReading reading) => new DatabaseFolder(path, reading)._files.Count > 0;

    /// <summary>The files of a folder in order of time, with what their names say.</summary>
    public static List<(string Path, DatabasePlace Place)> FilesOf(string path) =>
    [
        .. Directory.EnumerateFiles(path).Where(DatabasePlace.IsOne).Order(StringComparer.Ordinal)
            .Select(file => (file, DatabasePlace.Of(file))),
    ];

    /// <summary>Reads the folder.</summary>
    /// <exception cref="DataFileException">A file is damaged, the files are of several kinds, or none is left to
    /// read.</exception>
    public static MarketDataRows Read(string path, FileReading reading, IProgress<double>? progress) =>
        new DatabaseFolder(path, reading).Read(progress);

    private MarketDataRows Read(IProgress<double>? progress)
    {
        if (_files.Count == 0)
        {
            throw new InputFileException(
                _path, 0, "no file of it is left to read: " + string.Join("; ", _notes), "widen the range");
        }

        (bool, NcdKind?, BarInterval?) first = Form(_files[0].Place);
        if (_files.FirstOrDefault(file => Form(file.Place) != first).Path is { } other)
        {
            throw new InputFileException(
                _path, 0, $"{Path.GetFileName(_files[0].Path)} and {Path.GetFileName(other)} in it are of different kinds",
                "name one of the files");
        }

        // Trades are counted first, so that memory is set aside once for their very number. The files are then read once more:
        // that costs less than keeping them all meanwhile.
        FileBuffer buffer = new();
        int[] rooms = _files[0].Place.Kind == NcdKind.Trades ? CountTrades() : [];
        if (rooms.Length > 0 && PlainTrades.Of(_reading, _files, rooms) is { } plain)
        {
            DatabaseRows whole = new(_path, _reading, _files[0].Place, 0);
            foreach (string note in _notes) whole.Note(note);
            whole.AddPlain(plain);
            progress?.Report(1);
            return whole.Result();
        }

        long room = rooms.Sum(count => (long)count);
        DatabaseRows rows = new(_path, _reading, _files[0].Place, (int)Math.Min(room, Array.MaxLength));
        foreach (string note in _notes) rows.Note(note);
        for (int i = 0; i < _files.Count; i++)
        {
            (string path, DatabasePlace place) = _files[i];
            ReadOnlySpan<byte> bytes = buffer.Read(path);
            if (place.IsReplay) rows.AddReplay(bytes, path);
            else rows.AddNcd(bytes, place.Kind!.Value, place, path);
            progress?.Report((i + 1.0) / _files.Count);
        }

        return rows.Result();
    }

    /// <summary>All of a file, unzipped.</summary>
    public static byte[] Bytes(string path) => FileBuffer.Whole(path);

    private int[] CountTrades()
    {
        int[] counts = new int[_files.Count];
        int next = -1;
        OnAllCores.For(Math.Min(Environment.ProcessorCount, counts.Length), _ =>
        {
            FileBuffer buffer = new();
            for (int i = Interlocked.Increment(ref next); i < counts.Length; i = Interlocked.Increment(ref next))
                counts[i] = NcdTradeReader.CountIn(buffer.Read(_files[i].Path));
        });
        return counts;
    }

    private static (bool IsReplay, NcdKind? Kind, BarInterval? Length) Form(DatabasePlace place) =>
        (place.IsReplay, place.Kind, place.Length);

    private void LeaveOut(string why, Predicate<(string Path, DatabasePlace Place)> isLeftOut)
    {
        int count = _files.RemoveAll(isLeftOut);
        if (count > 0) _notes.Add(string.Create(CultureInfo.InvariantCulture, $"{count:N0} of its files {why}"));
    }

    private bool IsInRange(DatabasePlace place) =>
        (_reading.FromUtcTicks <= Margin || place.LastTicks >= _reading.FromUtcTicks - Margin)
        && (_reading.ToUtcTicks == long.MaxValue || place.FirstTicks <= _reading.ToUtcTicks + Margin);
}
