using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Tests.Performance;

/// <summary>Simulations of trades drawn at random, each out of all.</summary>
[TestClass]
public sealed class MonteCarloTests
{
    private static readonly TradeCollection Made = Trades.OfPoints(3, -1, 2, -4);

    [TestMethod]
    public void Each_simulation_draws_as_many_trades_as_are_asked_for_out_of_all()
    {
        List<SystemPerformance> simulations = new MonteCarlo { NumberOfTrades = 7 }.Run(Made, null);
        Assert.HasCount(100, simulations);
        foreach (SystemPerformance simulation in simulations)
        {
            Assert.HasCount(7, simulation.AllTrades);
            Assert.IsEmpty(simulation.AllTrades.Except(Made));
            Assert.AreEqual(
                simulation.AllTrades.Sum(trade => trade.ProfitCurrency),
                simulation.AllTrades.TradesPerformance.NetProfit, 1e-9);
        }

        // Seven out of four: one comes twice at least. All four come about as often as the others: 175 of 700 each.
        foreach (Trade trade in Made)
        {
            int drawn = simulations.Sum(simulation => simulation.AllTrades.Count(one => ReferenceEquals(one, trade)));
            Assert.IsGreaterThan(140, drawn);
            Assert.IsLessThan(210, drawn);
        }

        Assert.IsGreaterThan(50, simulations.Select(Profits).Distinct().Count());
    }

    [TestMethod]
    public void The_same_trades_give_the_same_simulations()
    {
        string[] first = Run(new MonteCarlo { NumberOfTrades = 5, NumberOfSimulations = 20 });
        CollectionAssert.AreEqual(first, Run(new MonteCarlo { NumberOfTrades = 5, NumberOfSimulations = 20 }));
        Assert.HasCount(20, first);
    }

    [TestMethod]
    public void Without_a_number_of_trades_it_draws_as_many_as_there_are()
    {
        Assert.IsTrue(new MonteCarlo().Run(Made, null).All(simulation => simulation.AllTrades.Count == 4));
        Assert.IsTrue(new MonteCarlo { NumberOfTrades = 9 }.Run([], null).All(simulation => simulation.AllTrades.Count == 0));
    }

    [TestMethod]
    public void The_user_sees_each_step_and_can_abort()
    {
        var progress = new StopAfter(30);
        Assert.HasCount(30, new MonteCarlo().Run(Made, progress));
        Assert.AreEqual(30, progress.Steps);
    }

    [TestMethod]
    public void A_list_of_trades_only_grows()
    {
        ICollection<Trade> trades = Trades.OfPoints(1, 2);
        var copy = new Trade[2];
        trades.CopyTo(copy, 0);
        Assert.IsTrue(trades.Contains(copy[1]));
        Assert.ThrowsExactly<System.NotSupportedException>(trades.Clear);
        Assert.ThrowsExactly<System.NotSupportedException>(() => trades.Remove(copy[0]));
        trades.Add(copy[0]);
        Assert.HasCount(3, trades);
    }

    private static string[] Run(MonteCarlo simulation) => simulation.Run(Made, null).Select(Profits).ToArray();

    private static string Profits(SystemPerformance simulation) =>
        string.Join(' ', simulation.AllTrades.Select(trade => trade.ProfitPoints));

    private sealed class StopAfter(int steps) : IProgress
    {
        public int Steps { get; private set; }

        public bool IsAborted => Steps >= steps;

        public string Message { get; set; } = string.Empty;

        public void PerformStep() => Steps++;
    }
}
