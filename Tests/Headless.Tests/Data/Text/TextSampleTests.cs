using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Tests.Data.Text;

[TestClass]
public sealed class TextSampleTests
{
    [TestMethod]
    [DataRow("time,open,high", ',')]
    [DataRow("time;open;high", ';')]
    [DataRow("time\topen\thigh", '\t')]
    [DataRow("time|open|high", '|')]
    [DataRow("2013-10-06 22:01;1676,75;1677,25;1673,5;1675,25;1884", ';')]
    [DataRow("\"time; UTC\",\"a\",\"b\"", ',')]
    [DataRow("alone", ',')]
    public void The_separator_that_parts_the_first_line_into_most_fields_is_taken(string line, char separator) =>
        Assert.AreEqual(separator, Readings.Sample(line + "\n1,2;3;4;5;6;7;8\n").Separator());

    [TestMethod]
    public void A_line_that_was_read_in_part_is_no_row()
    {
        byte[] ahead = Encoding.UTF8.GetBytes("\r\n\ntime,price\r\n1,2\r\n3,");
        TextSample part = new(ahead, isAll: false), all = new(ahead, isAll: true);
        Assert.AreEqual("time,price", part.FirstLine);
        Assert.AreEqual("time price|1 2", string.Join('|', part.Rows(',', 9).Select(row => string.Join(' ', row))));
        Assert.HasCount(3, all.Rows(',', 9));
        Assert.HasCount(2, all.Rows(',', 2));
    }

    [TestMethod]
    public void Quotes_and_blanks_around_fields_are_taken_off() => CollectionAssert.AreEqual(
        new[] { "a,b", "c\"d", "e" }, Readings.Sample("\"a,b\",\"c\"\"d\", e \n").Rows(',', 1).Single());
}
