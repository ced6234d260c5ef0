using System;
using System.Globalization;
using System.Text;

namespace NT8Bridge.Headless.Tests.Work.Search;

/// <summary>
/// Gold in bars of 30 seconds, drawn from a seed: days with their sessions, calm and wild stretches, gaps of price between bars,
/// and bars that are missing, now and then for hours.
/// </summary>
internal static class DrawnMarket
{
    public const string File = "GC 12-24.csv";
    public const string Instrument = "GC 12-24";

    private const int Seconds = 30;
    private static readonly DateTime Begin = new(2024, 10, 6, 22, 0, 0, DateTimeKind.Utc);

    /// <summary>Writes so many bars.</summary>
    public static string Write(TemporaryFolder folder, Random random, int bars)
    {
        StringBuilder text = new("end_unix_ms,open,high,low,close,volume\n");
        DateTime time = Begin;
        long price = 26_400;
        int wildness = 6;
        for (int made = 0; made < bars;)
        {
            time = time.AddSeconds(Seconds);
            if (!IsOpen(time)) continue;
            if (random.Next(400) == 0) time = time.AddSeconds(Seconds * random.Next(1, 300));
            if (!IsOpen(time)) continue;
            if (random.Next(200) == 0) wildness = random.Next(1, 25);
            long open = price + (random.Next(12) == 0 ? random.Next(-wildness, wildness + 1) : 0);
            long close = open + random.Next(-wildness, wildness + 1);
            long high = Math.Max(open, close) + random.Next(0, wildness);
            long low = Math.Min(open, close) - random.Next(0, wildness);
            text.Append(new DateTimeOffset(time).ToUnixTimeMilliseconds()).Append(',');
            foreach (long one in new[] { open, high, low, close })
                text.Append((one / 10m).ToString(CultureInfo.InvariantCulture)).Append(',');
            text.Append(random.Next(1, 500)).Append('\n');
            price = close;
            made++;
        }

        return folder.Write(File, text.ToString());
    }

    /// <summary>
    /// Gold trades from 18:00 to 17:00 New York, in that October from 22:00 to 21:00 UTC, Sunday evening to Friday.
    /// </summary>
    private static bool IsOpen(DateTime end)
    {
        DateTime within = end.AddSeconds(-1);
        if (within.Hour == 21) return false;
        return within.DayOfWeek switch
        {
            DayOfWeek.Saturday => false,
            DayOfWeek.Sunday => within.Hour >= 22,
            DayOfWeek.Friday => within.Hour < 21,
            _ => true,
        };
    }
}
