using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using NT8Bridge.Sessions;

namespace NT8Bridge.Benchmarks.Engine;

/// <summary>The 30-second bars of the bundled trades of COMEX gold, 7–9 October 2013.</summary>
internal static class GoldBars
{
    /// <summary>Bars in <see cref="All"/>.</summary>
    internal const int Count = 7540;

    private static readonly Lazy<Bar[]> Read = new(Build);

    internal static ISessionCalendar Calendar { get; } = SessionTemplates.ForInstrument("GC");

    internal static Bar[] All => Read.Value;

    private static Bar[] Build()
    {
        BarBuilder builder = new(new BarInterval(30), Calendar);
        List<Bar> bars = new(Count);
        using FileStream file =
            File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz"));
        using StreamReader reader = new(new GZipStream(file, CompressionMode.Decompress));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            long time = DateTime.UnixEpoch.Ticks
                + (long.Parse(cells[0], CultureInfo.InvariantCulture) * TimeSpan.TicksPerMillisecond);
            double price = double.Parse(cells[1], CultureInfo.InvariantCulture);
            if (builder.Add(new Tick(time, price, long.Parse(cells[2], CultureInfo.InvariantCulture)), out Bar closed))
                bars.Add(closed);
        }

        if (builder.Flush(out Bar last)) bars.Add(last);
        if (bars.Count != Count) throw new InvalidDataException($"The sample gives {bars.Count} bars; {Count} were expected.");
        return [.. bars];
    }
}
