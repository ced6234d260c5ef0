using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Data.NinjaTrader.Ncd;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>Reads every record of a folder of NinjaTrader's database and tells what is damaged or out of the ordinary.</summary>
public sealed class DatabaseCheck
{
    private readonly List<string> _faults = [];
    private readonly List<string> _notes = [];
    private readonly RareCodes _rare = new();
    private readonly FlatDays _flat = new();

    private DatabaseCheck()
    {
    }

    /// <summary>Files read, damaged ones with them.</summary>
    public int Files { get; private set; }

    /// <summary>Records of the sound files; of replays all events.</summary>
    public long Records { get; private set; }

    /// <summary>A sentence for each damaged file, with record and place.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>What is not damage and yet has to be known, a sentence each.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Reads a folder.</summary>
    public static DatabaseCheck Of(
        DatabaseEntry entry, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        DatabaseCheck check = new();
        List<(string Path, DatabasePlace Place)> files = DatabaseFolder.FilesOf(entry.Folder);
        for (int i = 0; i < files.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            check.Add(files[i].Path, files[i].Place);
            progress?.Report((i + 1.0) / files.Count);
        }

        check._notes.AddRange(new[] { check._flat.Note(), check._rare.Note() }.OfType<string>());
        return check;
    }

    private void Add(string path, DatabasePlace place)
    {
        if (!place.IsReplay && place.Kind is null)
        {
            _notes.Add($"{path}: its name is none of NinjaTrader's, and it is not read");
            return;
        }

        byte[] bytes = DatabaseFolder.Bytes(path);
        if (bytes.Length == 0) return;
        Files++;
        try
        {
            Records += place.IsReplay ? Events(bytes, path) : place.Kind switch
            {
                NcdKind.Trades => Trades(bytes, path, place),
                NcdKind.Days => Days(bytes, path, place),
                _ => Bars(bytes, path, place),
            };
        }
        catch (NinjaTraderFileException e)
        {
            _faults.Add(e.Message);
        }
    }

    private long Events(byte[] bytes, string path)
    {
        long count = 0;
        NrdEventReader reader = new(bytes, path, _rare);
        while (reader.Next(out _)) count++;
        _notes.AddRange(reader.Differences().Select(difference => path + ": " + difference));
        return count;
    }

    private long Trades(byte[] bytes, string path, DatabasePlace place)
    {
        long count = 0;
        NcdTradeReader reader = new(bytes, path, _rare);
        for (; reader.Next(out NcdTrade trade); count++)
            if (!place.MayHold(trade.LocalTicks)) throw reader.Fault(DatabasePlace.Outside(trade.LocalTicks));
        return count;
    }

    private long Bars(byte[] bytes, string path, DatabasePlace place)
    {
        long count = 0;
        bool areMinutes = place.Kind == NcdKind.Minutes;
        NcdBarReader reader = new(bytes, areMinutes, path, _rare);
        for (; reader.Next(out NcdBar bar); count++)
        {
            if (!place.MayHold(bar.LocalTicks)) throw reader.Fault(DatabasePlace.Outside(bar.LocalTicks));
            if (areMinutes) _flat.Take(bar);
        }

        _flat.EndFile();
        return count;
    }

    private int Days(byte[] bytes, string path, DatabasePlace place)
    {
        NcdBar[] days = NcdDays.Read(bytes, path);
        for (int i = 0; i < days.Length; i++)
            if (!place.MayHold(days[i].LocalTicks)) throw NcdDays.Fault(path, i, DatabasePlace.Outside(days[i].LocalTicks));
        int beyond = days.Count(day => day.Close > day.High || day.Close < day.Low);
        if (beyond > 0)
            _notes.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: {beyond:N0} days: {DatabaseRows.Settlement}"));
        return days.Length;
    }
}
