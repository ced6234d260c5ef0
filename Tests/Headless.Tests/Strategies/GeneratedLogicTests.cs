using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript.StrategyGenerator;
using NinjaTrader.NinjaScript.Strategies;
using NinjaTrader.NinjaScript.Universal;

namespace NT8Bridge.Headless.Tests.Strategies;

/// <summary>Logic of generators: kept by the strategy, copied, and named by its class.</summary>
[TestClass]
public sealed class GeneratedLogicTests
{
    [TestMethod]
    public void A_strategy_keeps_generated_logic_and_a_copy_has_its_values()
    {
        var strategy = new Holder { GeneratedStrategyLogic = new Logic { Nodes = 3 }, Universal = new Earlier { Nodes = 4 } };
        Assert.AreEqual(3, ((Logic)strategy.GeneratedStrategyLogic.Clone()).Nodes);
        Assert.AreNotSame(strategy.GeneratedStrategyLogic, strategy.GeneratedStrategyLogic.Clone());
        Assert.AreEqual(4, ((Earlier)strategy.Universal.Clone()).Nodes);
        Assert.AreEqual(typeof(Logic).FullName, strategy.GeneratedStrategyLogic.ToString(strategy));
        Assert.AreEqual(typeof(Earlier).FullName, strategy.Universal.ToString("any"));
    }

    private sealed class Holder : Strategy;

    private sealed class Logic : GeneratedStrategyLogicBase
    {
        public int Nodes { get; init; }
    }

    private sealed class Earlier : UniversalBase
    {
        public int Nodes { get; init; }
    }
}
