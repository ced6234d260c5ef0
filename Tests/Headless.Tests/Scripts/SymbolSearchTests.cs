using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Tests.Scripts;

[TestClass]
public sealed class SymbolSearchTests
{
    [TestMethod]
    public void A_name_comes_before_what_begins_with_it_and_that_before_what_holds_it()
    {
        (IReadOnlyList<FoundSymbol> found, int all) = SymbolSearch.Find("exitlong", 1000);
        Assert.HasCount(all, found);
        string[] names = [.. found.Select(symbol => symbol.Name)];
        Assert.AreEqual("ExitLong", names[0]);
        int[] ranks = [.. names.Select(
            name => name == "ExitLong" ? 0 : name.StartsWith("ExitLong", System.StringComparison.Ordinal) ? 1 : 2)];
        CollectionAssert.AreEqual(ranks.Order().ToArray(), ranks);
        Assert.IsGreaterThan(5, ranks.Count(rank => rank == 1));
        Assert.AreEqual("public Order ExitLong()", found[0].Signature);
        Assert.AreEqual("NinjaTrader.NinjaScript.StrategyBase", found[0].Type);
        Assert.IsGreaterThan(10, found[0].Summary.Length);
    }

    [TestMethod]
    public void A_type_before_the_name_says_which_is_meant()
    {
        Assert.AreEqual("NinjaTrader.Cbi.Order", SymbolSearch.Find("Order.Name", 1).Found[0].Type);
        Assert.AreEqual("NinjaTrader.Cbi.Account", SymbolSearch.Find("Account.Name", 1).Found[0].Type);
    }

    [TestMethod]
    public void Indicators_are_found_as_class_and_as_the_method_that_scripts_call()
    {
        (IReadOnlyList<FoundSymbol> found, _) = SymbolSearch.Find("MACD", 100);
        Assert.AreEqual(("class", "MACD"), (found[0].Kind, found[0].Name));
        FoundSymbol method = found.First(symbol => symbol.Signature == "public MACD MACD(int fast, int slow, int smooth)");
        StringAssert.Contains(method.Type, "Strategies.Strategy");
        StringAssert.Contains(method.Type, "Indicators.Indicator");
        Assert.AreEqual(found[0].Summary, method.Summary);
    }

    [TestMethod]
    public void Words_are_looked_for_in_the_documentation_and_a_limit_is_counted_beyond()
    {
        (IReadOnlyList<FoundSymbol> found, int all) = SymbolSearch.Find("enter long market", 3);
        Assert.HasCount(3, found);
        Assert.IsGreaterThan(3, all);
        Assert.IsTrue(found.All(symbol => symbol.Summary.Contains("market", System.StringComparison.OrdinalIgnoreCase)));
        Assert.AreEqual(0, SymbolSearch.Find("nothing-like-it", 10).All);
    }

    [TestMethod]
    public void Nothing_is_shown_that_a_script_cannot_use()
    {
        (IReadOnlyList<FoundSymbol> found, _) = SymbolSearch.Find("e", 100_000);
        Assert.IsGreaterThan(3000, found.Count);
        Assert.IsFalse(found.Any(symbol => symbol.Signature.StartsWith("private", System.StringComparison.Ordinal)
            || symbol.Signature.StartsWith("internal", System.StringComparison.Ordinal)));
        Assert.IsFalse(found.Any(symbol => symbol.Name.StartsWith("get_", System.StringComparison.Ordinal)));
        Assert.IsGreaterThan(1500, found.Count(symbol => symbol.Summary.Length > 0));
    }
}
