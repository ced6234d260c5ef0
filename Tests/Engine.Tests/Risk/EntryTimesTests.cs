using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Risk;

namespace NT8Bridge.Tests.Risk;

[TestClass]
public sealed class EntryTimesTests
{
    [TestMethod]
    [DataRow("09:35-15:30", "09:35", true)]
    [DataRow("09:35-15:30", "09:34", false)]
    [DataRow("09:35-15:30", "15:30", false)]
    [DataRow("18:00-02:00", "23:00", true)]
    [DataRow("18:00-02:00", "01:59", true)]
    [DataRow("18:00-02:00", "02:00", false)]
    [DataRow("08:00-09:00, 13:00-24:00", "23:59", true)]
    [DataRow("08:00-09:00, 13:00-24:00", "10:00", false)]
    [DataRow("", "10:00", true)]
    public void Hours_hold_their_begin_and_not_their_end(string hours, string time, bool isWithin) =>
        Assert.AreEqual(isWithin, EntryHours.Parse(hours).Contains(TimeSpan.Parse(time)));

    [TestMethod]
    [DataRow("9-17")]
    [DataRow("09:00")]
    [DataRow("09:00-09:00")]
    [DataRow("09:00-25:00")]
    [DataRow("09:00-10:00,")]
    public void What_is_no_span_is_refused_with_how_one_is_written(string hours)
    {
        FormatException fault = Assert.ThrowsExactly<FormatException>(() => EntryHours.Parse(hours));
        StringAssert.Contains(fault.Message, "write 09:35-15:30");
    }

    /// <summary>11 March 2024 is a Monday.</summary>
    [TestMethod]
    [DataRow("Mon-Thu", "1111000")]
    [DataRow("fri-mon", "1000111")]
    [DataRow("Wednesday, Sat", "0010010")]
    [DataRow("", "1111111")]
    public void Days_are_lists_and_spans(string days, string fromMonday)
    {
        var read = EntryDays.Parse(days);
        for (int i = 0; i < 7; i++)
            Assert.AreEqual(fromMonday[i] == '1', read.Contains(new DateTime(2024, 3, 11 + i)), $"day {i}");
    }

    [TestMethod]
    [DataRow("Mo")]
    [DataRow("Mon-Tue-Wed")]
    [DataRow("Mon;Tue")]
    [DataRow("Mon,,Tue")]
    public void What_is_no_day_is_refused(string days)
    {
        FormatException fault = Assert.ThrowsExactly<FormatException>(() => EntryDays.Parse(days));
        StringAssert.Contains(fault.Message, "write Mon,Tue,Fri or Mon-Thu");
    }
}
