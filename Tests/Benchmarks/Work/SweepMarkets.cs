using System;
using System.Globalization;
using System.IO;
using System.Text;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Benchmarks.Work;

/// <summary>The data that sweeps are timed on.</summary>
internal static class SweepMarkets
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("nt8bridge-benchmark-").FullName;

    /// <summary>The bundled gold days: 7,540 bars of 30 seconds.</summary>
    public static RunSettings Gold() => Of(
        Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz"), "GC 12-13");

    /// <summary>A drawn market of gold that goes on for months.</summary>
    public static RunSettings Drawn(int bars)
    {
        string path = Path.Combine(Folder, $"GC 12-24 {bars}.csv");
        if (!File.Exists(path)) File.WriteAllText(path, Text(bars));
        return Of(path, "GC 12-24");
    }

    private static RunSettings Of(string path, string instrument) => new()
    {
        Data = new DataRequest { Bars = [new DataInput(path, null)], Instrument = instrument },
        Period = PeriodText.Parse("30s"),
        Commission = 2.1,
        Slippage = 1,
    };

    private static string Text(int bars)
    {
        Random random = new(7);
        StringBuilder text = new("end_unix_ms,open,high,low,close,volume\n");
        DateTime time = new(2024, 5, 5, 22, 0, 0, DateTimeKind.Utc);
        long price = 24_000;
        for (int made = 0; made < bars;)
        {
            time = time.AddSeconds(30);
            DateTime within = time.AddSeconds(-1);
            bool isClosed = within.Hour == 21 || within.DayOfWeek == DayOfWeek.Saturday
                || (within.DayOfWeek == DayOfWeek.Sunday && within.Hour < 22)
                || (within.DayOfWeek == DayOfWeek.Friday && within.Hour >= 21);
            if (isClosed) continue;
            long open = price, close = Math.Max(5_000, open + random.Next(-9, 10));
            long high = Math.Max(open, close) + random.Next(0, 5), low = Math.Min(open, close) - random.Next(0, 5);
            text.Append(CultureInfo.InvariantCulture, $"{new DateTimeOffset(time).ToUnixTimeMilliseconds()},")
                .Append(CultureInfo.InvariantCulture, $"{open / 10m},{high / 10m},{low / 10m},{close / 10m},")
                .Append(CultureInfo.InvariantCulture, $"{random.Next(1, 300)}\n");
            price = close;
            made++;
        }

        return text.ToString();
    }
}
