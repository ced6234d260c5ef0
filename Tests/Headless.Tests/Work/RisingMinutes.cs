using System;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Work;

/// <summary>Minute bars of 14:01 to 15:00 UTC, each a point above the one before.</summary>
internal static class RisingMinutes
{
    public const string File = "ES 12-13.Last.txt";
    public const int Count = 60;
    public static readonly DateTime FirstEnd = new(2013, 10, 7, 14, 1, 0);

    /// <summary>Writes the bars as NinjaTrader exports them.</summary>
    public static void Write(TemporaryFolder folder) =>
        folder.Write(File, string.Join('\n', Enumerable.Range(0, Count).Select(Row)));

    private static string Row(int i)
    {
        double open = 1000 + i, high = open + 0.5, low = open - 0.5;
        return string.Create(
            CultureInfo.InvariantCulture, $"{FirstEnd.AddMinutes(i):yyyyMMdd HHmmss};{open};{high};{low};{high};10");
    }
}
