using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Tests.Data.Text;

[TestClass]
public sealed class CsvSymbolsTests
{
    [TestMethod]
    public void Rows_of_the_asked_contract_are_taken_and_the_others_counted()
    {
        CsvSymbols symbols = new("a.csv", "ES 03-24", isForced: false);
        string[] rows = ["ESH4", "ESM4", "ESH4-ESM4", "ESH4", "ESM4"];
        Assert.AreEqual("10010", string.Concat(rows.Select(row => symbols.Takes(row) ? '1' : '0')));
        Assert.AreEqual("ESH4", symbols.Taken());
        Assert.AreEqual("ESM4 (2 rows), ESH4-ESM4 (1 row)", string.Join(", ", symbols.Others!));
    }

    [TestMethod]
    [DataRow("ES 12-24", "it holds ESH4 (1 row), ESM4 (1 row), not ES 12-24; give a file of that contract", "ESH4", "ESM4")]
    [DataRow(
        null, "it holds ESH4 (2 rows), ESM4 (1 row); name the one whose rows are wanted by --instrument",
        "ESH4", "ESM4", "ESH4")]
    [DataRow("ES 03-24", "it holds 5482 (1 row), 5483 (1 row); which of them is ES 03-24 cannot be told", "5482", "5483")]
    [DataRow("ES 03-24", "it holds ES (1 row), ESH4 (1 row); which of them is ES 03-24 cannot be told", "ES", "ESH4")]
    public void Several_or_none_are_refused_with_the_list(string? asked, string reason, params string[] rows)
    {
        CsvSymbols symbols = new("a.csv", asked, isForced: false);
        foreach (string row in rows) symbols.Takes(row);
        StringAssert.Contains(Assert.ThrowsExactly<InputFileException>(() => symbols.Taken()).Message, reason);
    }

    [TestMethod]
    [DataRow("5482", "ES 03-24", false)]
    [DataRow("ES", "ES 03-24", false)]
    [DataRow("NQM4", "ES 03-24", true)]
    [DataRow("NQM4", null, false)]
    public void A_number_a_root_or_what_the_user_forces_is_taken(string row, string? asked, bool isForced)
    {
        CsvSymbols symbols = new("a.csv", asked, isForced);
        Assert.IsTrue(symbols.Takes(row));
        Assert.AreEqual(row, symbols.Taken());
        Assert.IsEmpty(symbols.Others!);
    }

    [TestMethod]
    public void Without_rows_there_is_no_symbol()
    {
        CsvSymbols symbols = new("a.csv", "ES 03-24", isForced: false);
        Assert.IsNull(symbols.Taken());
        Assert.IsNull(symbols.Others);
    }
}
