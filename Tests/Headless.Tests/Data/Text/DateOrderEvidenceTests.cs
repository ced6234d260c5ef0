using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Tests.Data.Text;

[TestClass]
public sealed class DateOrderEvidenceTests
{
    [TestMethod]
    [DataRow("10/06/2013", true)]
    [DataRow("6.10.2013", true)]
    [DataRow("2013-10-06", false)]
    [DataRow("20131006", false)]
    public void Only_dates_with_the_year_behind_depend_on_the_order(string time, bool isNeeded) =>
        Assert.AreEqual(isNeeded, DateOrderEvidence.IsNeeded(time));

    [TestMethod]
    [DataRow(DateOrder.DayFirst, "12/10/2013", "13/10/2013", "14/10/2013")]
    [DataRow(DateOrder.MonthFirst, "10/12/2013", "10/13/2013", "10/14/2013")]
    [DataRow(DateOrder.MonthFirst, "10/06/2013 22:01", "10/07/2013 00:00", "10/08/2013 00:00")]
    [DataRow(DateOrder.DayFirst, "06/10/2013 22:01", "07/10/2013 00:00", "08/10/2013 00:00")]
    [DataRow(DateOrder.MonthFirst, "06/06/2013", "06/06/2013")]
    [DataRow(DateOrder.DayFirst, "06.10.2013", "damaged", "07.10.2013", "0./10.2013")]
    public void A_day_above_twelve_or_days_that_follow_each_other_tell_the_order(DateOrder order, params string[] times) =>
        Assert.AreEqual(order, DateOrderEvidence.Of("a.csv", "Date", times));

    [TestMethod]
    [DataRow("10/06/2013")]
    [DataRow("10/06/2013", "10/06/2013", "x/y")]
    public void One_day_that_may_be_two_asks_for_the_option(params string[] times)
    {
        string said = Assert.ThrowsExactly<InputFileException>(() => DateOrderEvidence.Of("a.csv", "Date", times)).Message;
        StringAssert.Contains(said, "its column Date may mean month or day first: 10/06/2013");
        StringAssert.Contains(said, "--date-order mdy or --date-order dmy");
    }
}
