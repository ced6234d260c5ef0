using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Tests.Bars;

[TestClass]
public sealed class ContractNameTests
{
    [TestMethod]
    [DataRow("ES 12-25", "ES 12-25")]
    [DataRow("es 12-25", "ES 12-25")]
    [DataRow("ESZ5", "ES 12-25")]
    [DataRow("ESZ25", "ES 12-25")]
    [DataRow("ESZ2025", "ES 12-25")]
    [DataRow("ES DEC25", "ES 12-25")]
    [DataRow("ES Dec 25", "ES 12-25")]
    [DataRow("ES DEC2025", "ES 12-25")]
    [DataRow("ES Z5", "ES 12-25")]
    [DataRow("/ESZ25", "ES 12-25")]
    [DataRow("@ESZ25", "ES 12-25")]
    [DataRow("CME_MINI:ESZ2025", "ES 12-25")]
    [DataRow("ESZ25.CME", "ES 12-25")]
    [DataRow("ESZ25_FUT_CME", "ES 12-25")]
    [DataRow("ES202512", "ES 12-25")]
    [DataRow("MESH26", "MES 03-26")]
    [DataRow("M2KM6", "M2K 06-26")]
    [DataRow("6EH4", "6E 03-24")]
    [DataRow("GCZ13", "GC 12-13")]
    [DataRow("ES", "ES")]
    [DataRow("@ES", "ES")]
    [DataRow("ES1!", "ES")]
    [DataRow("ES=F", "ES")]
    [DataRow("ES ##-##", "ES")]
    [DataRow("EURUSD", "EURUSD")]
    public void Names_of_vendors_become_the_platforms(string name, string fullName)
    {
        Assert.IsTrue(ContractName.TryParse(name, out ContractName contract));
        Assert.AreEqual(fullName, contract.FullName(2026));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow(" ")]
    [DataRow("ESH4-ESM4")]
    [DataRow("ES 13-25")]
    [DataRow("ES 1-25")]
    [DataRow("5602")]
    [DataRow("E-mini S&P")]
    public void What_names_no_contract_is_none(string name) => Assert.IsFalse(ContractName.TryParse(name, out _));

    [TestMethod]
    public void A_year_of_one_digit_is_the_next_one_to_the_present()
    {
        string[] names = Enumerable.Range(0, 10).Select(digit => Of($"ESZ{digit}").FullName(2026)).ToArray();
        CollectionAssert.AreEqual(
            new[]
            {
                "ES 12-30", "ES 12-21", "ES 12-22", "ES 12-23", "ES 12-24", "ES 12-25", "ES 12-26", "ES 12-27", "ES 12-28",
                "ES 12-29",
            },
            names);
    }

    [TestMethod]
    [DataRow("ES 12-25", "ESZ5", true)]
    [DataRow("ES 12-15", "ESZ5", true)]
    [DataRow("ES 12-15", "ESZ25", false)]
    [DataRow("ES 12-25", "ESZ2025", true)]
    [DataRow("ES 12-25", "ESH5", false)]
    [DataRow("ES 12-25", "MESZ5", false)]
    [DataRow("ES 12-25", "ES", false)]
    [DataRow("ES", "ES1!", true)]
    public void Two_names_are_of_one_contract_as_far_as_both_tell_the_year(string one, string other, bool same)
    {
        Assert.AreEqual(same, Of(one).IsSameAs(Of(other)));
        Assert.AreEqual(same, Of(other).IsSameAs(Of(one)));
    }

    private static ContractName Of(string name)
    {
        Assert.IsTrue(ContractName.TryParse(name, out ContractName contract));
        return contract;
    }
}
