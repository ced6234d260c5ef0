namespace NT8Bridge.Headless.Host.Paths;

/// <summary>From here on an order rested at a price.</summary>
/// <param name="UtcTicks">When, UTC ticks: the time of the bar or tick in work.</param>
/// <param name="Price">The stop price of a stop order, the limit price of any other.</param>
public readonly record struct OrderStep(long UtcTicks, double Price);
