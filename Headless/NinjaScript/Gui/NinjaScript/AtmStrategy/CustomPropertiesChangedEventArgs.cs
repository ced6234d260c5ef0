using System;

namespace NinjaTrader.Gui.NinjaScript.AtmStrategy;

/// <summary>What the user changed of an ATM strategy.</summary>
public class CustomPropertiesChangedEventArgs : EventArgs
{
#pragma warning disable CA1051 // Compiled scripts read the fields.
    /// <summary>The new quantity.</summary>
    public int NewQuantity;

    /// <summary>How long its orders live from now on.</summary>
    public NinjaTrader.Cbi.TimeInForce NewTif;
#pragma warning restore CA1051
}
