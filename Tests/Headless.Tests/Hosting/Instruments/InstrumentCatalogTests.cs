using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Instruments;

namespace NT8Bridge.Headless.Tests.Hosting.Instruments;

[TestClass]
public sealed class InstrumentCatalogTests
{
    private static readonly InstrumentCatalog Catalog = new(new TradingHoursCatalog()) { PresentYear = 2026 };

    [TestMethod]
    [DataRow("ES 12-25", "ES 12-25")]
    [DataRow("es 12-25", "ES 12-25")]
    [DataRow("ESZ5", "ES 12-25")]
    [DataRow("ESH9", "ES 03-29")]
    [DataRow("ESZ25", "ES 12-25")]
    [DataRow("ESZ2025", "ES 12-25")]
    [DataRow("ES DEC25", "ES 12-25")]
    [DataRow("/ESZ25", "ES 12-25")]
    [DataRow("CME_MINI:ESZ2025", "ES 12-25")]
    [DataRow("MESH26", "MES 03-26")]
    [DataRow("6EH6", "6E 03-26")]
    [DataRow("ES ##-##", "ES ##-##")]
    [DataRow("@ES", "ES")]
    [DataRow(" eurusd ", "EURUSD")]
    public void A_contract_is_one_object_by_whatever_name(string name, string fullName)
    {
        Instrument? instrument = Catalog.Find(name);
        Assert.IsNotNull(instrument);
        Assert.AreEqual(fullName, instrument.FullName);
        Assert.AreSame(Catalog.Find(fullName), instrument);
    }

    [TestMethod]
    public void The_month_of_a_vendors_name_is_its_expiry()
    {
        Assert.AreEqual(new DateTime(2025, 12, 1), Catalog.Find("ESZ5")!.Expiry);
        Assert.AreEqual(new DateTime(2013, 12, 1), Catalog.Find("GC DEC13")!.Expiry);
    }

    [TestMethod]
    [DataRow("ES 13-13", "'ES 13-13' names no month of ES; write it as ES 12-25 or ESZ25",
        "; did you mean 'ES 12-13', 'ES 03-13' or 'ES 10-13'?")]
    [DataRow("ES 25-12", "'ES 25-12' names no month of ES; write it as ES 12-25 or ESZ25", "; did you mean 'ES 12-25'?")]
    [DataRow("ES 3-24", "'ES 3-24' names no month of ES; write it as ES 12-25 or ESZ25", "; did you mean 'ES 03-24'?")]
    [DataRow("ES 12-2025", "'ES 12-2025' names no month of ES; write it as ES 12-25 or ESZ25", "; did you mean 'ES 12-25'?")]
    [DataRow("ES soon", "'ES soon' names no month of ES; write it as ES 12-25 or ESZ25", ".")]
    [DataRow("MSE 03-26", "'MSE 03-26' is not known", "; did you mean 'MES 03-26' or 'M6E 03-26'?")]
    [DataRow("EURUSF", "'EURUSF' is not known", "; did you mean 'EURUSD'?")]
    [DataRow("NOSUCH 01-24", "'NOSUCH 01-24' is not known", ".")]
    [DataRow("ESH4-ESM4", "'ESH4-ESM4' is not known", ".")]
    public void An_unknown_name_says_what_was_meant(string name, string reason, string end)
    {
        Assert.IsNull(Catalog.Find(name));
        UnknownInstrument why = Catalog.WhyUnknown(name);
        Assert.AreEqual(reason, why.Reason);
        Assert.AreEqual(end, why.End);
    }

    [TestMethod]
    public void A_year_of_one_digit_needs_to_be_told_the_present()
    {
        InstrumentCatalog timeless = new(new TradingHoursCatalog());
        Assert.IsNull(timeless.Find("ESZ5"));
        Assert.AreEqual("ES 12-25", timeless.Find("ESZ25")!.FullName);
    }

    [TestMethod]
    public void An_own_product_goes_before_a_contract_of_another()
    {
        InstrumentCatalog own = new(new TradingHoursCatalog()) { PresentYear = 2026 };
        own.Add(new MasterInstrument { Name = "ESZ5", TickSize = 1, PointValue = 1 });
        Assert.AreEqual("ESZ5", own.Find("ESZ5")!.FullName);
    }

    /// <summary>The point value of each product is in the currency that its exchange writes.</summary>
    [TestMethod]
    [DataRow("ES", "USD")]
    [DataRow("6J", "USD")]
    [DataRow("FDAX", "EUR")]
    [DataRow("FSMI", "CHF")]
    [DataRow("EURGBP", "GBP")]
    [DataRow("USDJPY", "JPY")]
    [DataRow("XX", "USD")]
    public void A_product_has_its_currency(string name, string code)
    {
        InstrumentCatalog catalog = new(new TradingHoursCatalog());
        catalog.Add(InstrumentFile.Parse("[{\"name\":\"XX\",\"tickSize\":0.5,\"pointValue\":2}]", "list.json"));
        MasterInstrument product = catalog.Find(name)!.MasterInstrument;
        Assert.AreEqual(code, CurrencyCode.Of(product.Currency));
        if (name == "XX") Assert.AreEqual(TradingHoursCatalog.AlwaysOpenName, product.TradingHours.Name);
    }

    [TestMethod]
    public void Every_currency_has_its_own_code()
    {
        string[] codes = [.. Enum.GetValues<Currency>().Where(one => one != Currency.Unknown).Select(CurrencyCode.Of)];
        Assert.IsTrue(codes.All(code => code.Length == 3), string.Join(' ', codes));
        Assert.HasCount(codes.Length, codes.Distinct());
    }
}
