using System;
using NinjaTrader.Data;

namespace NinjaTrader.Gui.Tools;

/// <summary>The period that was chosen.</summary>
public class BarsPeriodEventArgs : EventArgs
{
    /// <summary>The choice of a period.</summary>
    public BarsPeriodEventArgs(BarsPeriod barsPeriod) => BarsPeriod = barsPeriod;

    /// <summary>The period.</summary>
    public BarsPeriod BarsPeriod { get; }
}
