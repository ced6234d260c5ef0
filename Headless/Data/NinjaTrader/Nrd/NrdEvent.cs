namespace NT8Bridge.Headless.Data.NinjaTrader.Nrd;

/// <summary>One event of a market replay.</summary>
/// <param name="UtcTicks">When, UTC ticks.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="Price">Price.</param>
/// <param name="Volume">Quantity: of the trade, at the quote, or at the level of the book.</param>
/// <param name="Operation">What happens to the level of the book.</param>
/// <param name="Position">Position in the book, 0 for the best; −1 for what is not of the book.</param>
internal readonly record struct NrdEvent(
    long UtcTicks, NrdKind Kind, double Price, long Volume, NrdOperation Operation, int Position);
