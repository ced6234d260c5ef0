using System.Collections.Generic;
using NinjaTrader.Data;
using NT8Bridge.Sessions;
using Session = NT8Bridge.Sessions.Session;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>Bars that were made elsewhere, put into a series as they are.</summary>
internal static class GivenBars
{
    /// <summary>The series with these bars, ascending in time; a bar outside the sessions counts to the one before it.</summary>
    internal static BarsSeries Series(SeriesKey key, BarsTypeCatalog barsTypes, IEnumerable<Bar> bars)
    {
        BarsSeries series = key.NewSeries(barsTypes);
        ISessionCalendar calendar = key.TradingHours.Calendar;
        foreach (Bar bar in bars)
        {
            // A bar on a session's end belongs to that session.
            Session session = calendar.SessionAtOrAfter(bar.EndUtcTicks - 1);
            bool isInside = session.BeginUtcTicks < bar.EndUtcTicks;
            if (!series.HasSession || (isInside && series.LastSession.BeginUtcTicks != session.BeginUtcTicks))
                series.EnterSession(session);
            series.Append(
                bar.EndUtcTicks, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume, System.Math.Max(1, bar.TickCount),
                double.NaN, double.NaN);
        }

        return series;
    }
}
