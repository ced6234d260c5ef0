#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>What <see cref="Swing"/> remembers of its highs or of its lows.</summary>
public struct SwingMemory
{
    /// <summary>The swing that the price has not gone beyond; null when it has.</summary>
    public double? Standing;

    /// <summary>The newest swing; 0 before the first.</summary>
    public double Newest;
}
