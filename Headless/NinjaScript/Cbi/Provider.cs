namespace NinjaTrader.Cbi;

/// <summary>Where a connection leads.</summary>
public enum Provider
{
    Unknown,
    Simulator,
    Playback,
    Rithmic,
    InteractiveBrokers,
    Tradovate,
}
