namespace NinjaTrader.NinjaScript;

/// <summary>Where an order without a quantity takes it from.</summary>
public enum SetOrderQuantity
{
    DefaultQuantity,
    Strategy,
}
