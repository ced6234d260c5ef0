using System;
using System.Collections.Generic;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests;

/// <summary>Generated base bars inside the sessions of a calendar, with quiet intervals between them.</summary>
internal static class RandomBars
{
    /// <param name="random">Source of chance; the same seed gives the same bars.</param>
    /// <param name="calendar">When the market trades.</param>
    /// <param name="fromUtcTicks">First instant.</param>
    /// <param name="toUtcTicks">Last instant.</param>
    /// <param name="interval">Length of the bars.</param>
    /// <param name="density">Share of intervals with a bar.</param>
    public static Bar[] Make(
        Random random, ISessionCalendar calendar, long fromUtcTicks, long toUtcTicks, BarInterval interval, double density = 0.85)
    {
        var bars = new List<Bar>();
        double price = 1300;
        Session session = calendar.SessionAtOrAfter(fromUtcTicks);
        for (long end = session.BeginUtcTicks + interval.Ticks; end <= toUtcTicks; end += interval.Ticks)
        {
            if (end > session.EndUtcTicks)
            {
                session = calendar.SessionAtOrAfter(session.EndUtcTicks);
                end = session.BeginUtcTicks + interval.Ticks;
                if (end > toUtcTicks) break;
            }

            if (end <= fromUtcTicks || random.NextDouble() > density) continue;
            bars.Add(Next(random, end, ref price));
        }

        return bars.ToArray();
    }

    private static Bar Next(Random random, long end, ref double price)
    {
        double open = price + Step(random);
        double close = open + Step(random);
        double high = Math.Max(open, close) + 0.1 * random.Next(0, 4);
        double low = Math.Min(open, close) - 0.1 * random.Next(0, 4);
        price = close;
        return new Bar(end, open, high, low, close, random.Next(0, 400), random.Next(1, 90));
    }

    private static double Step(Random random) => 0.1 * random.Next(-8, 9);
}
