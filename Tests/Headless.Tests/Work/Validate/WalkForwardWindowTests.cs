using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Tests.Work.Validate;

[TestClass]
public sealed class WalkForwardWindowTests
{
    /// <summary>Three weeks of weekdays from a Monday on: places 0 to 4, 5 to 9, 10 to 14.</summary>
    private static readonly DateTime[] Weekdays =
    [
        .. Enumerable.Range(0, 19).Select(day => new DateTime(2013, 10, 7).AddDays(day))
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)),
    ];

    [TestMethod]
    public void A_week_is_chosen_on_and_the_next_one_tried()
    {
        CollectionAssert.AreEqual(
            new WalkForwardWindow[] { new(0, 5, 10), new(5, 10, 15) },
            WalkForwardWindow.Of(Weekdays, 7, 7, isAnchored: false).ToArray());
        CollectionAssert.AreEqual(
            new WalkForwardWindow[] { new(0, 5, 10), new(0, 10, 15) },
            WalkForwardWindow.Of(Weekdays, 7, 7, isAnchored: true).ToArray());
    }

    [TestMethod]
    public void The_last_test_period_ends_with_the_data() => CollectionAssert.AreEqual(
        new WalkForwardWindow[] { new(0, 8, 13), new(5, 13, 15) },
        WalkForwardWindow.Of(Weekdays, 10, 7, isAnchored: false).ToArray());

    /// <summary>Test periods of two days: that of Saturday and Sunday has no day of the market.</summary>
    [TestMethod]
    public void A_period_without_a_day_is_left_out() => CollectionAssert.AreEqual(
        new WalkForwardWindow[]
        {
            new(0, 3, 5), new(4, 5, 7), new(5, 7, 9), new(6, 9, 10), new(8, 10, 11), new(10, 11, 13), new(10, 13, 15),
        },
        WalkForwardWindow.Of(Weekdays, 3, 2, isAnchored: false).ToArray());

    [TestMethod]
    public void Too_few_days_have_no_step() =>
        Assert.IsEmpty(WalkForwardWindow.Of(Weekdays.Take(5).ToArray(), 5, 7, isAnchored: false));
}
