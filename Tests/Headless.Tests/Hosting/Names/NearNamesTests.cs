using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Names;

namespace NT8Bridge.Headless.Tests.Hosting.Names;

[TestClass]
public sealed class NearNamesTests
{
    [TestMethod]
    [DataRow("", "", 0)]
    [DataRow("", "abc", 3)]
    [DataRow("backtest", "backtest", 0)]
    [DataRow("backtest", "BACKTEST", 0)]
    [DataRow("bactest", "backtest", 1)]
    [DataRow("backetst", "backtest", 1)]
    [DataRow("backtesst", "backtest", 1)]
    [DataRow("packtest", "backtest", 1)]
    [DataRow("kitten", "sitting", 3)]
    [DataRow("ca", "abc", 3)]
    public void The_distance_counts_what_was_typed_wrongly(string first, string second, int expected)
    {
        Assert.AreEqual(expected, NearNames.Distance(first, second));
        Assert.AreEqual(expected, NearNames.Distance(second, first));
    }

    [TestMethod]
    [DataRow("bactest", "; did you mean 'backtest'?")]
    [DataRow("ply", "; did you mean 'play'?")]
    [DataRow("cach", "; did you mean 'cache'?")]
    [DataRow("test", "; did you mean 'backtest'?")]
    [DataRow("something", "")]
    [DataRow("x", "")]
    [DataRow("", "")]
    public void Only_what_is_near_is_suggested(string asked, string expected) =>
        Assert.AreEqual(expected, NearNames.Question(asked, ["demo", "play", "backtest", "cache"]));

    [TestMethod]
    public void Of_several_names_that_are_as_near_the_first_three_are_told()
    {
        Assert.AreEqual("; did you mean 'a1' or 'a2'?", NearNames.Question("a9", ["a1", "a2", "b1"]));
        Assert.AreEqual(
            "; did you mean 'a1', 'a2' or 'a3'?", NearNames.Question("a9", ["a1", "a2", "a3", "a4"]));
        Assert.IsEmpty(NearNames.Of("a9", Array.Empty<string>()));
    }
}
