using System.Collections.Generic;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Reads built-in indicators at every tick and keeps the last look at each bar.</summary>
public class TickReader : Strategy
{
    internal Dictionary<int, double[]> Last { get; } = new();

    internal int Looks { get; private set; }

    internal double SwingHighAt(int bar) => Swing(2).SwingHigh.GetValueAt(bar);

    protected override void OnStateChange()
    {
        if (State == State.SetDefaults) Calculate = Calculate.OnEachTick;
    }

    protected override void OnBarUpdate()
    {
        if (State != State.Realtime) return;
        Looks++;
        Last[CurrentBar] = [SMA(EMA(Close, 5), 3)[0], ParabolicSAR(0.02, 0.2, 0.02)[0], Swing(2).SwingHigh[0], MFI(5)[0]];
    }
}
