using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Tests.Bars;

[TestClass]
public sealed class BarIntervalTests
{
    [TestMethod]
    [DataRow("30s", 30, "30s")]
    [DataRow("1m", 60, "1m")]
    [DataRow("90s", 90, "90s")]
    [DataRow("1h", 3600, "60m")]
    [DataRow("1d", 86400, "1d")]
    public void Reads_what_traders_write(string text, int seconds, string name)
    {
        var interval = BarInterval.Parse(text);
        Assert.AreEqual(seconds, interval.Seconds);
        Assert.AreEqual(name, interval.ToString());
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("s")]
    [DataRow("0s")]
    [DataRow("-1m")]
    [DataRow("25h")]
    [DataRow("5x")]
    [DataRow("99999999999m")]
    public void Refuses_anything_else_and_names_it(string text)
    {
        FormatException error = Assert.ThrowsExactly<FormatException>(() => BarInterval.Parse(text));
        StringAssert.Contains(error.Message, "'" + text + "'");
    }
}
