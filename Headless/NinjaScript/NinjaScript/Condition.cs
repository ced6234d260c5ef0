namespace NinjaTrader.NinjaScript;

/// <summary>A comparison of an alert.</summary>
public enum Condition
{
    CrossAbove,
    CrossBelow,
    Equals,
    Greater,
    GreaterEqual,
    Less,
    LessEqual,
    NotEqual,
}
