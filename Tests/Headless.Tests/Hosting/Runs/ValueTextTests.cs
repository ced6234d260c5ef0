using System;
using System.Globalization;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Tests.Hosting.Runs;

[TestClass]
public sealed class ValueTextTests
{
    [TestMethod]
    [DataRow("2.50", 2.5)]
    [DataRow("-0.25", -0.25)]
    [DataRow("+1e-3", 0.001)]
    [DataRow(" 250 ", 250.0)]
    public void A_number_has_a_point_on_every_machine(string text, double expected)
    {
        foreach (string culture in new[] { "", "de-DE", "en-US" })
        {
            Assert.IsTrue(Read(text, typeof(double), culture, out object? value), culture);
            Assert.AreEqual(expected, value, culture);
            Assert.IsTrue(Read(text, typeof(decimal), culture, out object? exact), culture);
            Assert.AreEqual((decimal)expected, exact, culture);
        }
    }

    [TestMethod]
    [DataRow("2,50", typeof(double))]
    [DataRow("1,000", typeof(double))]
    [DataRow("1.000,5", typeof(decimal))]
    [DataRow("1'000", typeof(double))]
    [DataRow("$5", typeof(double))]
    [DataRow("(5)", typeof(double))]
    [DataRow("NaN", typeof(double))]
    [DataRow("Infinity", typeof(double?))]
    [DataRow("1e400", typeof(double))]
    [DataRow("1e39", typeof(float))]
    [DataRow("1,5", typeof(float))]
    [DataRow("2.0", typeof(int))]
    [DataRow("1,000", typeof(int))]
    [DataRow("0x10", typeof(int))]
    [DataRow("2147483648", typeof(int))]
    [DataRow("-1", typeof(byte))]
    [DataRow("7", typeof(Calculate))]
    [DataRow("1", typeof(Calculate))]
    [DataRow("OnBarClose,OnEachTick", typeof(Calculate))]
    [DataRow("State.OnBarClose", typeof(Calculate))]
    [DataRow("Calculate.", typeof(Calculate))]
    [DataRow("07.10.2013", typeof(DateTime))]
    [DataRow("10/07/2013", typeof(DateTime))]
    [DataRow("maybe", typeof(bool))]
    [DataRow("", typeof(int))]
    public void What_may_mean_two_things_is_not_read(string text, Type type)
    {
        foreach (string culture in new[] { "", "de-DE", "en-US" })
            Assert.IsFalse(Read(text, type, culture, out _), culture);
    }

    [TestMethod]
    public void Choices_and_times_are_read_by_their_names_and_in_order()
    {
        Assert.IsTrue(ValueText.TryRead("Calculate.OnEachTick", typeof(Calculate), out object? asWritten));
        Assert.AreEqual(Calculate.OnEachTick, asWritten);
        Assert.IsTrue(Read("oneachtick", typeof(Calculate), "", out object? choice));
        Assert.AreEqual(Calculate.OnEachTick, choice);
        Assert.IsTrue(Read("2013-10-07T14:30", typeof(DateTime), "de-DE", out object? time));
        Assert.AreEqual(new DateTime(2013, 10, 7, 14, 30, 0), time);
        Assert.IsTrue(Read("9:30", typeof(DateTime), "de-DE", out object? ofDay));
        Assert.AreEqual(new TimeSpan(9, 30, 0), ((DateTime)ofDay!).TimeOfDay);
        Assert.IsTrue(Read("TRUE", typeof(bool), "", out object? yes));
        Assert.AreEqual(true, yes);
        Assert.IsTrue(Read("2,50", typeof(string), "", out object? words));
        Assert.AreEqual("2,50", words);
    }

    [TestMethod]
    [DataRow("2,50", typeof(double?), "'2,50' is no number; a comma may part decimals or thousands, so write 2.50 or 250")]
    [DataRow("1,000.5", typeof(double), "'1,000.5' is no number; a comma may part decimals or thousands, so write 1000.5")]
    [DataRow("1,000", typeof(int), "'1,000' is no whole number; a comma may part decimals or thousands, so write 1000")]
    [DataRow("a,b", typeof(int), "'a,b' is no whole number")]
    public void The_message_tells_how_to_write_it(string text, Type type, string expected) =>
        Assert.AreEqual(expected, ValueKind.IsNone(text, type));

    private static bool Read(string text, Type type, string culture, out object? value)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return ValueText.TryRead(text, type, out value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
