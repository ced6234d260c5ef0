using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Tests.Generators;

/// <summary>The entries and exits that the build writes for strategies.</summary>
[TestClass]
public sealed class ManagedOrderGeneratorTests
{
    [TestMethod]
    [DataRow("EnterLong", 5)]
    [DataRow("EnterShort", 5)]
    [DataRow("ExitLong", 6)]
    [DataRow("ExitShort", 6)]
    public void Every_order_type_has_the_same_overloads(string name, int overloads)
    {
        foreach (string suffix in new[] { "", "Limit", "MIT", "StopLimit", "StopMarket" })
            Assert.HasCount(overloads, Methods(name + suffix), name + suffix);
    }

    [TestMethod]
    public void The_longest_overload_names_series_life_quantity_prices_and_signals()
    {
        Assert.AreEqual(
            "Int32 barsInProgressIndex, Boolean isLiveUntilCancelled, Int32 quantity, Double limitPrice, Double stopPrice, "
            + "String signalName, String fromEntrySignal",
            Methods("ExitShortStopLimit").MaxBy(text => text.Length));
        Assert.AreEqual(
            "Int32 barsInProgressIndex, Int32 quantity, String signalName", Methods("EnterLong").MaxBy(text => text.Length));
    }

    private static string[] Methods(string name) =>
    [
        .. typeof(StrategyBase).GetMethods().Where(method => method.Name == name).Select(Text),
    ];

    private static string Text(MethodInfo method) =>
        string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name + " " + parameter.Name));
}
