using System;
using System.Collections.Generic;
using System.Threading;
using NT8Bridge.Headless.Data.NinjaTrader.Ncd;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>
/// Reads the tick files of a folder on all cores, each into its own part of one array. It takes files of which there is nothing
/// to say but rare codes and rows outside the range; at anything else it gives up, and they are read one after another.
/// </summary>
internal sealed class PlainTrades
{
    /// <summary>So many trades stay near the processor between being read and being looked at.</summary>
    private const int AtOnce = 256;

    private readonly FileReading _reading;
    private readonly (string Path, DatabasePlace Place)[] _files;
    private readonly int[] _begins;
    private readonly int[] _counts;
    private readonly RareCodes[] _rare;
    private readonly Tick[] _ticks;
    private long _outside;
    private volatile bool _isGivenUp;

    private PlainTrades(FileReading reading, (string Path, DatabasePlace Place)[] files, int[] begins, int room)
    {
        (_reading, _files, _begins) = (reading, files, begins);
        _counts = new int[files.Length];
        _rare = Array.ConvertAll(files, static _ => new RareCodes());
        _ticks = GC.AllocateUninitializedArray<Tick>(room);
    }

    /// <summary>The trades in ascending time.</summary>
    public Tick[] Ticks { get; private set; } = [];

    /// <summary>How many rows the files hold.</summary>
    public long Rows => Ticks.Length + _outside;

    /// <summary>Rows outside the range that was asked for.</summary>
    public long Outside => _outside;

    /// <summary>What of the codes no known file has had.</summary>
    public IEnumerable<RareCodes> Rare => _rare;

    /// <summary>Reads the files; null where they are not plain.</summary>
    /// <param name="reading">What the user said.</param>
    /// <param name="files">The files in order of time.</param>
    /// <param name="rooms">How many trades each holds.</param>
    public static PlainTrades? Of(FileReading reading, IReadOnlyList<(string Path, DatabasePlace Place)> files, int[] rooms)
    {
        if (reading.DatabaseZone is not { } zone || files.Count < 2) return null;
        long room = 0;
        int[] begins = new int[files.Count];
        for (int i = 0; i < begins.Length; i++)
        {
            if (room + rooms[i] > Array.MaxLength) return null;
            begins[i] = (int)room;
            room += rooms[i];
        }

        PlainTrades trades = new(reading, [.. files], begins, (int)room);
        trades.ReadAll(zone, rooms);
        return trades._isGivenUp || !trades.Join() ? null : trades;
    }

    private void ReadAll(TimeZoneInfo zone, int[] rooms)
    {
        int next = -1;
        OnAllCores.For(Math.Min(Environment.ProcessorCount, _files.Length), _ =>
        {
            FileBuffer buffer = new();
            DatabaseClock clock = new(zone);
            for (int i = Interlocked.Increment(ref next); i < _files.Length && !_isGivenUp; i = Interlocked.Increment(ref next))
                if (!TryRead(i, buffer.Read(_files[i].Path), clock, rooms[i])) _isGivenUp = true;
        });
    }

    private bool TryRead(int file, ReadOnlySpan<byte> bytes, DatabaseClock clock, int room)
    {
        Span<Tick> part = _ticks.AsSpan(_begins[file], room);
        try
        {
            NcdTradeReader reader = new(bytes, _files[file].Path, _rare[file]);
            int count = 0;
            while (!reader.IsAtEnd)
            {
                Span<Tick> batch = part.Slice(count, Math.Min(AtOnce, room - count));
                int read = reader.Fill(batch, clock.Offset);

                // No room for more: the file has grown since it was counted.
                if (read == 0 || !TryKeep(batch[..read], clock, _files[file].Place, out int kept)) return false;
                count += kept;
            }

            _counts[file] = count;
            return true;
        }
        catch (NinjaTraderFileException)
        {
            // Read once more in order, the file is told with what comes before it.
            return false;
        }
    }

    /// <summary>Looks at trades that were read with the clock's offset, and leaves those in the range.</summary>
    private bool TryKeep(Span<Tick> ticks, DatabaseClock clock, DatabasePlace place, out int kept)
    {
        kept = 0;
        long offset = clock.Offset, first = ticks[0].UtcTicks, last = ticks[^1].UtcTicks;
        if (!place.MayHold(first + offset) || !place.MayHold(last + offset)) return false;
        foreach (ref readonly Tick tick in ticks)
            if (tick.Size == 0) return false;
        if (clock.HasSound(first + offset, last + offset) && clock.Offset == offset && IsInRange(first) && IsInRange(last))
        {
            kept = ticks.Length;
            return true;
        }

        foreach (Tick tick in ticks)
        {
            long wall = tick.UtcTicks + offset;
            if (!clock.HasSound(wall, wall)) return false;
            Tick placed = new(wall - clock.Offset, tick.Price, tick.Size, tick.Bid, tick.Ask);
            if (IsInRange(placed.UtcTicks)) ticks[kept++] = placed;
        }

        Interlocked.Add(ref _outside, ticks.Length - kept);
        return true;
    }

    private bool IsInRange(long utcTicks) => utcTicks >= _reading.FromUtcTicks && utcTicks < _reading.ToUtcTicks;

    /// <summary>
    /// Closes what rows outside the range have left free; false where a time goes back from a file to the next.
    /// </summary>
    private bool Join()
    {
        int count = 0;
        long last = long.MinValue;
        for (int i = 0; i < _files.Length; i++)
        {
            if (_counts[i] == 0) continue;
            Span<Tick> part = _ticks.AsSpan(_begins[i], _counts[i]);
            if (part[0].UtcTicks < last) return false;
            last = part[^1].UtcTicks;
            if (_begins[i] != count) part.CopyTo(_ticks.AsSpan(count));
            count += part.Length;
        }

        Ticks = count == _ticks.Length ? _ticks : _ticks[..count];
        return true;
    }
}
