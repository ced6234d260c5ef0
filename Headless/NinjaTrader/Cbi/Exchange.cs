namespace NinjaTrader.Cbi;

/// <summary>The exchanges of the built-in instruments.</summary>
public enum Exchange
{
    Default,
    Cbot,
    Cme,
    Comex,
    Nymex,
    Eurex,
    Ice,
    Nasdaq,
    Nyse,
    Unknown = 99,
}
