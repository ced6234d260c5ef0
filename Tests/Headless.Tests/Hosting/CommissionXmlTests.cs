using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Tests.Cli;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Hosting;

[TestClass]
public sealed class CommissionXmlTests
{
    private static readonly string Template = Xml("2.25", "0", "ES|4|0|0|0|1.29", "MES|0|0|0|0.51|0.61", "GC|4|0|0|0|1.59");

    [TestMethod]
    public void A_product_has_its_own_amount_and_another_that_of_its_kind()
    {
        Commission commission = Read(Template, out IReadOnlyList<string> notes);
        Assert.AreEqual("My broker", commission.Name);
        Assert.AreEqual(2 * 1.29, commission.GetWithMinimum(Of("ES", InstrumentType.Future), 2), 1e-12);
        Assert.AreEqual(3 * 2.25, commission.GetWithMinimum(Of("CL", InstrumentType.Future), 3), 1e-12);
        Assert.AreEqual(0.5, commission.GetWithMinimum(Of("AAPL", InstrumentType.Stock), 1), 1e-12);
        Assert.AreEqual(
            "t.xml: of 'MES|0|0|0|0.51|0.61' the last amount is charged; what the others are is not known", notes.Single());
    }

    [TestMethod]
    public void A_fee_is_named_and_not_charged()
    {
        Commission commission = Read(Xml("2.25", "1.5"), out IReadOnlyList<string> notes);
        Assert.AreEqual(2.25, commission.GetWithMinimum(Of("ES", InstrumentType.Future), 1), 1e-12);
        Assert.AreEqual(
            "t.xml: the fee of 1.5 for Future is not charged, since what it is charged for is not known", notes.Single());
    }

    [TestMethod]
    [DataRow("<NinjaTrader><TradingHours/></NinjaTrader>", "t.xml, line 1: it is no NinjaTrader/Commission")]
    [DataRow("no xml", "t.xml: it is no XML: ")]
    [DataRow(
        "<NinjaTrader><Commission><ByInstrumentType/></Commission></NinjaTrader>",
        "t.xml, line 1: ByInstrumentType has 0 entries, and there are 9 kinds of instruments")]
    public void What_is_no_template_is_refused(string xml, string expected) => StringAssert.StartsWith(
        Assert.ThrowsExactly<InvalidDataException>(() => Read(xml, out _)).Message, expected);

    [TestMethod]
    [DataRow("ES|4|0|0|1.29", "'ES|4|0|0|1.29' is not of the form NAME|a|b|c|d|amount")]
    [DataRow("ES|4|0|0|0|-1", "'-1' of ES is no amount of 0 or more")]
    [DataRow("ES|4|0|0|0|1,29", "'1,29' of ES is no amount of 0 or more")]
    public void A_product_that_cannot_be_read_is_refused(string product, string expected) => StringAssert.Contains(
        Assert.ThrowsExactly<InvalidDataException>(() => Read(Xml("1", "0", product), out _)).Message, expected);

    /// <summary>Three points of a contract of 50 dollars, two fills of 1.29.</summary>
    [TestMethod]
    public void A_backtest_charges_what_the_template_says()
    {
        using TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        string file = folder.Write("broker.xml", Template);
        string script = folder.Write("Buyer.cs", Script.Strategy(
            "Buyer", "", "if (CurrentBar == 22) EnterLong(); if (CurrentBar == 25) ExitLong();"));
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "backtest", "--strategy", "Buyer", "--script", script, "--bars", folder.At(RisingMinutes.File), "--commission", file);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(150 - (2 * 1.29), json.GetProperty("netProfit").GetDouble(), 1e-9);
        Assert.AreEqual(1.29, json.GetProperty("costs").GetProperty("commissionPerContractAndSide").GetDouble());
        StringAssert.Contains(run.Error, "warning: " + file + ": of 'MES|0|0|0|0.51|0.61' the last amount is charged");
        var none = CommandRun.Of(
            "backtest", "--strategy", "Buyer", "--script", script, "--bars", folder.At(RisingMinutes.File), "--commission",
            "x.xml");
        Assert.AreEqual("error: x.xml: there is no such file; check the path", none.Error.Trim().Split('\n')[^1]);
    }

    private static Commission Read(string xml, out IReadOnlyList<string> notes)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(xml));
        return CommissionXml.Read(stream, "t.xml", out notes);
    }

    private static Instrument Of(string name, InstrumentType type) =>
        new(new MasterInstrument { Name = name, InstrumentType = type }, name, default);

    /// <summary>Futures at an amount and a fee, everything else free but for a least amount of stocks.</summary>
    private static string Xml(string future, string fee, params string[] products)
    {
        string[] types =
        [
            Type(future, fee, "0"), Type("0.01", "0", "0.5"), .. Enumerable.Repeat(Type("0", "0", "0"), 7),
        ];
        return "<NinjaTrader><Commission><Version>1</Version><Name>My broker</Name><ByInstrumentType>" + string.Concat(types)
            + "</ByInstrumentType><MasterInstrumentsSerializable>"
            + string.Concat(products.Select(product => $"<string>{product}</string>"))
            + "</MasterInstrumentsSerializable></Commission></NinjaTrader>";
    }

    private static string Type(string perUnit, string fee, string least) =>
        "<InstrumentCommission><Currency>UsDollar</Currency>"
        + $"<Fee>{fee}</Fee><Minimum>{least}</Minimum><PerUnit>{perUnit}</PerUnit></InstrumentCommission>";
}
