namespace NT8Bridge.Headless.Data;

/// <summary>A change of an order book as a market replay tells it.</summary>
/// <param name="UtcTicks">When, UTC ticks.</param>
/// <param name="TradesBefore">How many trades of the same time come before it.</param>
/// <param name="IsBid">Whether the level is one of the bids; else of the asks.</param>
/// <param name="Operation">What happens to the level.</param>
/// <param name="Position">Position of the level, 0 for the best.</param>
/// <param name="Price">Price of the level.</param>
/// <param name="Volume">Quantity at that price.</param>
public readonly record struct DepthRow(
    long UtcTicks, int TradesBefore, bool IsBid, DepthOperation Operation, int Position, double Price, long Volume);
