using System;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Tests.Work.Check;

/// <summary>Minute bars of one session whose closes go up or down by quarters, drawn from a seed.</summary>
internal static class WalkingMinutes
{
    public const string File = "ES 12-13.Last.txt";
    public static readonly DateTime FirstEnd = new(2013, 10, 7, 14, 1, 0);

    /// <summary>The closes that <see cref="Write"/> writes.</summary>
    public static double[] Closes(int count, ulong seed)
    {
        RandomSource random = new(seed);
        double close = 1700;
        return [.. Enumerable.Range(0, count).Select(_ => close += 0.25 * (random.NextInt(9) - 4))];
    }

    /// <summary>Writes the bars as NinjaTrader exports them; each opens at the close before it.</summary>
    public static void Write(TemporaryFolder folder, int count, ulong seed)
    {
        double[] closes = Closes(count, seed);
        folder.Write(File, string.Join('\n', closes.Select((close, i) =>
        {
            double open = i == 0 ? 1700 : closes[i - 1], high = Math.Max(open, close) + 0.25, low = Math.Min(open, close) - 0.25;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{FirstEnd.AddMinutes(i):yyyyMMdd HHmmss};{open};{high};{low};{close};{10 + (i % 7)}");
        })));
    }
}
