using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using BenchmarkDotNet.Attributes;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Benchmarks.Data;

/// <summary>
/// The same two million trades with bid and ask from twenty hours of NinjaTrader's database and from a text export, each read
/// from disk into sound ticks. Time per tick.
/// </summary>
public class DatabaseTicks
{
    private const int Hours = 20, Rows = Hours * 100_000;
    private const double Step = 0.25;

    private readonly FileReading _reading = new() { DatabaseZone = TimeZoneInfo.FindSystemTimeZoneById("America/Chicago") };
    private readonly string _folder = Directory.CreateTempSubdirectory("nt8bridge-bench-").FullName;

    private string DatabasePath => Path.Combine(_folder, "tick", "ES 12-13");

    private string TextPath => Path.Combine(_folder, "ES 12-13.Last.txt");

    /// <summary>Writes both files and sees that they hold the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Directory.CreateDirectory(DatabasePath);
        StringBuilder text = new(Rows * 60);
        Random random = new(1);
        // Chicago's clock; 20 hours of a Monday.
        for (int hour = 0; hour < Hours; hour++)
        {
            DateTime begin = new(2013, 10, 7, hour, 0, 0);
            string name = begin.AddHours(1).ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture) + ".Last.ncd";
            File.WriteAllBytes(Path.Combine(DatabasePath, name), Hour(begin, random, text));
        }

        File.WriteAllText(TextPath, text.ToString());
        Tick[] ofDatabase = MarketDataFile.Read(DatabasePath, _reading).Ticks, ofText = MarketDataFile.Read(TextPath).Ticks;
        if (ofDatabase.Length != Rows || ofText.Length != Rows)
            throw new InvalidOperationException($"Read were {ofDatabase.Length} and {ofText.Length} ticks.");
        for (int i = 0; i < Rows; i++)
            if (!ofDatabase[i].Equals(ofText[i])) throw new InvalidOperationException($"Tick {i} differs.");
    }

    /// <summary>Removes the files.</summary>
    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(_folder, recursive: true);

    /// <summary>The files of the database.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public int Packed() => MarketDataFile.Read(DatabasePath, _reading).Count;

    /// <summary>The text export of the same ticks.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public int Text() => MarketDataFile.Read(TextPath).Count;

    /// <summary>
    /// Trades as they lie in a real file: mostly within a few steps, fractions of seconds apart, at the bid or at the ask.
    /// </summary>
    private static byte[] Hour(DateTime begin, Random random, StringBuilder text)
    {
        const int rows = Rows / Hours, first = 6_700;
        List<byte> packed = [.. new byte[28]];
        Span<byte> header = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(packed);
        BinaryPrimitives.WriteInt32LittleEndian(header, 1);
        BinaryPrimitives.WriteDoubleLittleEndian(header[4..], Step);
        BinaryPrimitives.WriteDoubleLittleEndian(header[12..], first * Step);
        BinaryPrimitives.WriteInt64LittleEndian(header[20..], begin.Ticks);
        long price = first, ticks = 0;
        for (int i = 0; i < rows; i++)
        {
            (int timeCode, long number, int bytes) = random.Next(100) switch
            {
                < 30 => (0, 0L, 0),
                < 31 => (5, 1L, 1),
                < 65 => (2, random.Next(65_536), 2),
                _ => (3, random.Next(600_000), 4),
            };
            int move = random.Next(3) == 0 ? random.Next(-2, 3) : 0, volume = random.Next(1, 40);
            bool isAtBid = random.Next(2) == 0;
            packed.Add((byte)(timeCode | (isAtBid ? 0 : 1 << 3) | (move == 0 ? 0 : 1 << 6)));
            packed.Add((byte)((move == 0 ? 0 : move + 16) | (1 << 5)));
            for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) packed.Add((byte)(number >> shift));
            packed.Add((byte)volume);
            price += move;
            ticks += timeCode == 5 ? number * TimeSpan.TicksPerSecond : number;
            // Chicago is five hours behind in October.
            DateTime utc = begin.AddHours(5).AddTicks(ticks);
            text.Append(utc.ToString("yyyyMMdd HHmmss fffffff", CultureInfo.InvariantCulture));
            foreach (long one in new[] { price, isAtBid ? price : price - 1, isAtBid ? price + 1 : price })
                text.Append(';').Append((one * Step).ToString("R", CultureInfo.InvariantCulture));
            text.Append(';').Append(volume).Append('\n');
        }

        return [.. packed];
    }
}
