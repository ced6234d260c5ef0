using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.AtmOrders;

namespace NT8Bridge.Headless.Tests.Orders.AtmOrders;

/// <summary>Where the stop stands, in ticks from the entry, at a largest profit of 0, 3, 6, 9 and 12 ticks.</summary>
[TestClass]
public sealed class AtmTrailTests
{
    [TestMethod]
    public void A_step_without_a_trigger_holds_from_the_entry_on_and_an_empty_one_never() =>
        Expect("-8 -8 -4 0 4", 0, 0, Step(0, 0, 0), Step(0, 8, 4));

    [TestMethod]
    public void The_later_step_takes_over_and_nothing_moves_back() =>
        Expect("none none -2 1 8", 0, 0, Step(6, 8, 3), Step(12, 4, 1));

    [TestMethod]
    public void Break_even_holds_until_a_step_is_above_it() => Expect("none 2 2 2 4", 3, 2, Step(12, 8, 0));

    [TestMethod]
    public void Without_both_nothing_moves() => Expect("none none none none none", 0, 0);

    private static AutoTrailStep Step(double trigger, double stop, double frequency) =>
        new() { ProfitTrigger = trigger, StopLoss = stop, Frequency = frequency };

    private static void Expect(string levels, double breakEven, double plus, params AutoTrailStep[] steps)
    {
        StopStrategy strategy = new()
        {
            AutoBreakEvenProfitTrigger = breakEven, AutoBreakEvenPlus = plus, AutoTrailSteps = steps,
        };
        Assert.AreEqual(levels, string.Join(' ', new double[] { 0, 3, 6, 9, 12 }
            .Select(best => AtmTrail.Level(strategy, best)?.ToString("0") ?? "none")));
    }
}
