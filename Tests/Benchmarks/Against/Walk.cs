using System;
using System.Globalization;
using System.IO;

namespace NT8Bridge.Benchmarks.Against;

/// <summary>A file of one-minute bars, a random walk in ticks of a quarter, that every build reads.</summary>
internal static class Walk
{
    /// <summary>
    /// The options of a run for the bars. The instrument trades around the clock: what a build knows of holidays changes no bar.
    /// </summary>
    internal static string[] Options(string folder, int count)
    {
        string list = Path.Combine(folder, "walk.json");
        File.WriteAllText(list, """[{ "name": "WALK", "tickSize": 0.25, "pointValue": 50, "hours": "Default 24 x 7" }]""");
        return ["--bars", Write(folder, count), "--instrument", "WALK 12-24", "--instruments", list, "--period", "1m"];
    }

    /// <summary>Writes so many bars and returns the file's path.</summary>
    private static string Write(string folder, int count)
    {
        string path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"walk-{count}.csv"));
        if (File.Exists(path)) return path;
        using StreamWriter file = new(path);
        file.WriteLine("end_unix_ms,open,high,low,close,volume");
        Random random = new(7);
        DateTime end = new(2022, 1, 3, 0, 1, 0, DateTimeKind.Utc);
        int price = 40_000;
        for (int i = 0; i < count; i++)
        {
            int open = price;
            price += random.Next(-8, 9);
            int high = Math.Max(open, price) + random.Next(4);
            int low = Math.Min(open, price) - random.Next(4);
            long ms = (end.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;
            file.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{ms},{open / 4.0},{high / 4.0},{low / 4.0},{price / 4.0},{random.Next(1, 2000)}"));
            end = end.AddMinutes(1);
        }

        return path;
    }
}
