using System;

namespace NinjaTrader.Data;

/// <summary>Bars that changed.</summary>
public class BarsUpdateEventArgs : EventArgs
{
    /// <summary>The bars.</summary>
    public BarsSeries? BarsSeries { get; internal set; }

    /// <summary>First index that changed.</summary>
    public int MinIndex { get; internal set; }

    /// <summary>Last index that changed.</summary>
    public int MaxIndex { get; internal set; }
}
