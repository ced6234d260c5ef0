using System;
using System.Globalization;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Tests.Data.Text;

[TestClass]
public sealed class NumberTests
{
    [TestMethod]
    [DataRow("0")]
    [DataRow("-0.1")]
    [DataRow(".5")]
    [DataRow("5.")]
    [DataRow("1313.7")]
    [DataRow("9007199254740993")]
    [DataRow("9007199254740993.5")]
    [DataRow("0.1234567890123456789012345")]
    [DataRow("0.00000000000000000000000012")]
    [DataRow("1e-7")]
    [DataRow("1.7976931348623157E+308")]
    [DataRow("5E-324")]
    public void Reals_equal_the_framework(string text)
    {
        Assert.IsTrue(Number.TryReal(Encoding.UTF8.GetBytes(text), out double value));
        Assert.AreEqual(double.Parse(text, CultureInfo.InvariantCulture), value);
    }

    [TestMethod]
    public void Every_written_real_reads_back_as_itself()
    {
        Random random = new(7);
        int short15 = 0;
        for (int i = 0; i < 200_000; i++)
        {
            double value = (i % 3) switch
            {
                0 => Math.Round(random.NextDouble() * 5_000, random.Next(0, 6)),
                1 => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-8, 15)),
                _ => BitConverter.Int64BitsToDouble(random.NextInt64()),
            };
            if (!double.IsFinite(value)) continue;
            string text = value.ToString("R", CultureInfo.InvariantCulture);
            if (text.Length < 15) short15++;
            Assert.IsTrue(Number.TryReal(Encoding.UTF8.GetBytes(text), out double read), text);
            Assert.AreEqual(value, read, text);
        }

        Assert.IsGreaterThan(50_000, short15);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("-")]
    [DataRow(".")]
    [DataRow("1.2.3")]
    [DataRow("1,5")]
    [DataRow("abc")]
    [DataRow("--1")]
    public void What_is_no_real_is_refused(string text) =>
        Assert.IsFalse(Number.TryReal(Encoding.UTF8.GetBytes(text), out _));

    [TestMethod]
    [DataRow("12", 12L)]
    [DataRow("1381096860123456789", 1381096860123456789L)]
    [DataRow("-9223372036854775807", -9223372036854775807L)]
    [DataRow("-12", -12L)]
    [DataRow("12.0", 12L)]
    [DataRow("1E3", 1000L)]
    public void Integers_may_be_written_as_reals(string text, long expected)
    {
        Assert.IsTrue(Number.TryInteger(Encoding.UTF8.GetBytes(text), out long value));
        Assert.AreEqual(expected, value);
    }

    [TestMethod]
    [DataRow("12.5")]
    [DataRow("")]
    [DataRow("1x")]
    [DataRow("99999999999999999999")]
    [DataRow("9223372036854775808")]
    public void What_is_no_integer_is_refused(string text) =>
        Assert.IsFalse(Number.TryInteger(Encoding.UTF8.GetBytes(text), out _));
}
