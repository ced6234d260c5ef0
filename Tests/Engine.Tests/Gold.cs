using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests;

/// <summary>The bundled trades of COMEX gold, 7–9 October 2013, and the bars that others made of them.</summary>
internal static class Gold
{
    private static readonly Lazy<Tick[]> AllTicks = new(ReadTicks);
    private static readonly Lazy<Bar[]> HalfMinutes = new(() => Build(new BarInterval(30)));

    public static ISessionCalendar Calendar => SessionTemplates.ForInstrument("GC");

    public static Tick[] Ticks => AllTicks.Value;

    /// <summary>All 30-second bars.</summary>
    public static Bar[] Bars => HalfMinutes.Value;

    public static Bar[] Build(BarInterval interval)
    {
        var builder = new BarBuilder(interval, Calendar);
        var bars = new List<Bar>();
        foreach (Tick tick in Ticks)
        {
            if (builder.Add(tick, out Bar closed)) bars.Add(closed);
        }

        if (builder.Flush(out Bar last)) bars.Add(last);
        if (builder.LateTicks + builder.OutOfSessionTicks + builder.RejectedTicks != 0)
            throw new InvalidDataException("the sample has ticks that the builder did not use");
        return bars.ToArray();
    }

    /// <summary>The publisher's minute bars; stamped here at their end.</summary>
    public static Bar[] PublishedMinutes()
    {
        var bars = new List<Bar>();
        using var reader = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Data", "gc", "GCZ3_1m_open_stamped.csv"));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            bars.Add(new Bar(
                FromUnix(cells[0]) + TimeSpan.TicksPerMinute,
                Number(cells[1]), Number(cells[2]), Number(cells[3]), Number(cells[4]),
                long.Parse(cells[5], CultureInfo.InvariantCulture), 0));
        }

        return bars.ToArray();
    }

    private static Tick[] ReadTicks()
    {
        var ticks = new List<Tick>(160_000);
        using FileStream file = File.OpenRead(
            Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            ticks.Add(new Tick(FromUnix(cells[0]), Number(cells[1]), long.Parse(cells[2], CultureInfo.InvariantCulture)));
        }

        return ticks.ToArray();
    }

    private static long FromUnix(string milliseconds) =>
        new DateTime(1970, 1, 1).Ticks + long.Parse(milliseconds, CultureInfo.InvariantCulture) * TimeSpan.TicksPerMillisecond;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
