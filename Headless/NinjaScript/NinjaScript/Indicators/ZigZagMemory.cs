#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>What <see cref="ZigZag"/> remembers.</summary>
public struct ZigZagMemory
{
    /// <summary>1 after a high, −1 after a low, 0 before the first.</summary>
    public int Direction;

    /// <summary>Price of the newest pivot; the first input before the first pivot.</summary>
    public double? Price;

    /// <summary>One more than the bar of the newest pivot; 0 before the first.</summary>
    public int BarNumber;

    /// <summary>The newest high; 0 before the first.</summary>
    public double High;

    /// <summary>The newest low; 0 before the first.</summary>
    public double Low;
}
