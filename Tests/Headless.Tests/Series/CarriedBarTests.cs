using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Tests.Series.BarsTypes;

namespace NT8Bridge.Headless.Tests.Series;

/// <summary>Stamps across the end of a session and of weeks, months and years.</summary>
[TestClass]
public sealed class CarriedBarTests
{
    // Globex in winter: 23:00 to 22:00 UTC. 1,380 minutes are 197 bars of seven minutes and one more: the last bar has six left.
    private static readonly Tick[] OverThePause =
    [
        new(new DateTime(2024, 3, 4, 0, 0, 30).Ticks, 5000, 1), new(new DateTime(2024, 3, 4, 21, 59, 30).Ticks, 5001, 2),
        new(new DateTime(2024, 3, 4, 23, 5, 0).Ticks, 5002, 3), new(new DateTime(2024, 3, 4, 23, 6, 0).Ticks, 5003, 4),
    ];

    [TestMethod]
    public void Without_break_what_is_left_goes_on_in_the_next_session() => CollectionAssert.AreEqual(
        new[] { "03-04 00:03 1", "03-04 23:06 5", "03-04 23:13 4" }, Stamps(Market.Minutes(7), false, OverThePause));

    [TestMethod]
    public void With_break_the_bar_ends_with_the_session() => CollectionAssert.AreEqual(
        new[] { "03-04 00:03 1", "03-04 22:00 2", "03-04 23:07 7" }, Stamps(Market.Minutes(7), true, OverThePause));

    [TestMethod]
    public void Weeks_show_their_Friday_and_months_and_years_their_last_day()
    {
        Tick[] ticks =
        [
            new(new DateTime(2024, 2, 27, 12, 0, 0).Ticks, 1, 1), new(new DateTime(2024, 3, 5, 12, 0, 0).Ticks, 2, 2),
            new(new DateTime(2024, 3, 8, 12, 0, 0).Ticks, 3, 3),
        ];
        CollectionAssert.AreEqual(
            new[] { "03-01 00:00 1", "03-08 00:00 5" }, Stamps(Made.Period(BarsPeriodType.Week, 1), true, ticks));
        CollectionAssert.AreEqual(
            new[] { "02-29 00:00 1", "03-31 00:00 5" }, Stamps(Made.Period(BarsPeriodType.Month, 1), true, ticks));
        CollectionAssert.AreEqual(new[] { "12-31 00:00 6" }, Stamps(Made.Period(BarsPeriodType.Year, 1), true, ticks));
    }

    private static string[] Stamps(BarsPeriod period, bool resets, Tick[] ticks)
    {
        HostContext host = Market.Host();
        Instrument instrument = host.Instruments.Find("ES 03-24")!;
        BarsSeries series = Made.Series(host, PriceHistory.OfTicks(instrument, ticks), period, resets);
        return [.. Enumerable.Range(0, series.Count)
            .Select(i => FormattableString.Invariant($"{series.GetTime(i):MM-dd HH:mm} {series.GetVolume(i)}"))];
    }
}
