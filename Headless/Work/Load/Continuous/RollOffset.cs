using System;

namespace NT8Bridge.Headless.Work.Load.Continuous;

/// <summary>The distance of two contracts at a roll, and prices moved by such distances.</summary>
internal static class RollOffset
{
    /// <summary>Beyond it a price has no decimals left to keep.</summary>
    private const double MostDecimal = 1e15;

    /// <summary>
    /// The price of the later contract less that of the earlier one: of the closes of the last bar before the roll that both
    /// have, or of their last trades before it, whichever is nearer to the roll; null where there is neither.
    /// </summary>
    public static double? At(long rollUtcTicks, ContractPrices earlier, ContractPrices later)
    {
        (long barTime, double ofBars) = OfBars(rollUtcTicks, earlier.History.Bars, later.History.Bars);
        (long tickTime, double ofTicks) = OfTicks(rollUtcTicks, earlier.History.Ticks, later.History.Ticks);
        if (barTime == long.MinValue && tickTime == long.MinValue) return null;
        return barTime >= tickTime ? ofBars : ofTicks;
    }

    /// <summary>
    /// The sum as decimals have it: 71.26 + 0.1 is the very number that 71.36 is when it is read from text.
    /// </summary>
    public static double Moved(double price, double by) =>
        by == 0 || !(Math.Abs(price) < MostDecimal) || !(Math.Abs(by) < MostDecimal)
            ? price + by
            : (double)((decimal)price + (decimal)by);

    private static (long Time, double Offset) OfBars(long roll, Bar[] earlier, Bar[] later)
    {
        int i = Before(earlier, roll, bar => bar.EndUtcTicks - 1), j = Before(later, roll, bar => bar.EndUtcTicks - 1);
        while (i >= 0 && j >= 0)
        {
            long one = earlier[i].EndUtcTicks, other = later[j].EndUtcTicks;
            if (one == other) return (one, Moved(later[j].Close, -earlier[i].Close));
            if (one > other) i--;
            else j--;
        }

        return (long.MinValue, 0);
    }

    private static (long Time, double Offset) OfTicks(long roll, Tick[] earlier, Tick[] later)
    {
        int i = Before(earlier, roll, tick => tick.UtcTicks), j = Before(later, roll, tick => tick.UtcTicks);
        return i < 0 || j < 0
            ? (long.MinValue, 0)
            : (Math.Min(earlier[i].UtcTicks, later[j].UtcTicks), Moved(later[j].Price, -earlier[i].Price));
    }

    /// <summary>Position of the last row before a time; −1 where there is none.</summary>
    private static int Before<T>(T[] rows, long utcTicks, Func<T, long> timeOf)
    {
        int low = 0, high = rows.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (timeOf(rows[middle]) < utcTicks) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
