using System.Collections.Generic;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Asks for the bars of swings.</summary>
public class PointFinder : Strategy
{
    internal List<(int Bar, int First, int Second, int Low)> Found { get; } = new();

    protected override void OnBarUpdate() => Found.Add(
        (CurrentBar, Swing(3).SwingHighBar(0, 1, 50), Swing(3).SwingHighBar(0, 2, 50), Swing(3).SwingLowBar(0, 1, 50)));
}
