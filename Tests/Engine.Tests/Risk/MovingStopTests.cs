using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Risk;

namespace NT8Bridge.Tests.Risk;

[TestClass]
public sealed class MovingStopTests
{
    /// <summary>Long at 100, break-even after 2 points: 101.75 is not enough, 102 moves the stop to 100.</summary>
    [TestMethod]
    public void Break_even_moves_once_the_gain_was_reached()
    {
        MovingStop stop = new(0.25);
        stop.Begin(1, 100, 97, 2, 0);
        Assert.IsFalse(stop.OnBar(103, 99, 101), "the fill's bar counts by its close alone");
        Assert.IsFalse(stop.OnBar(101.75, 99, 101));
        Assert.IsTrue(stop.OnBar(102, 100.5, 101));
        Assert.AreEqual(100.0, stop.Price);
        Assert.IsFalse(stop.OnBar(110, 105, 109), "it moves once");
    }

    /// <summary>Short at 50 with a trail of 1: the best price leads, and the stop never goes back.</summary>
    [TestMethod]
    public void Trailing_follows_the_best_price_since_the_fill()
    {
        MovingStop stop = new(0.1);
        stop.Begin(-1, 50, 53, 0, 1);
        Assert.IsTrue(stop.OnBar(52, 48, 49.5));
        Assert.AreEqual(50.5, stop.Price, 1e-9);
        Assert.IsTrue(stop.OnBar(49.6, 48.4, 48.5));
        Assert.AreEqual(49.4, stop.Price, 1e-9);
        Assert.IsFalse(stop.OnBar(49.3, 48.9, 49));
        stop.End();
        Assert.IsFalse(stop.OnBar(40, 39, 39.5));
        Assert.IsTrue(double.IsNaN(stop.Price));
    }

    /// <summary>
    /// The bar's high asks for 104, but it closed at 103: a stop there would be refused, so it stands one tick below.
    /// </summary>
    [TestMethod]
    public void A_stop_never_stands_beyond_the_market()
    {
        MovingStop stop = new(0.25);
        stop.Begin(1, 100, 97, 0, 1);
        stop.OnBar(100, 100, 100);
        Assert.IsTrue(stop.OnBar(105, 99, 103));
        Assert.AreEqual(102.75, stop.Price);
    }

    /// <summary>Over drawn paths: tighter with every move, on the grid, at least one tick from the close.</summary>
    [TestMethod]
    public void It_only_ever_tightens_on_the_grid_of_ticks()
    {
        int moves = 0;
        for (int seed = 0; seed < PropertyCases.Of(300); seed++)
        {
            Random random = new(seed);
            int side = seed % 2 == 0 ? 1 : -1;
            MovingStop stop = new(0.25);
            stop.Begin(side, 100, 100 - side * 5, random.Next(3) * 1.5, random.Next(4) * 0.8);
            double close = 100;
            for (int bar = 0; bar < 50; bar++)
            {
                double open = close;
                close += random.Next(-6, 7) * 0.25;
                double high = Math.Max(open, close) + random.Next(3) * 0.25;
                double low = Math.Min(open, close) - random.Next(3) * 0.25;
                double before = stop.Price;
                if (!stop.OnBar(high, low, close)) continue;
                moves++;
                Assert.IsGreaterThan(0.0, (stop.Price - before) * side, $"seed {seed}");
                Assert.IsGreaterThanOrEqualTo(0.25 - 1e-9, (close - stop.Price) * side, $"seed {seed}");
                Assert.AreEqual(Math.Round(stop.Price * 4), stop.Price * 4, 1e-9, $"seed {seed}");
            }
        }

        Assert.IsGreaterThan(300, moves);
    }
}
