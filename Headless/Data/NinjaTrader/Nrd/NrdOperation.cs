namespace NT8Bridge.Headless.Data.NinjaTrader.Nrd;

/// <summary>What happens to a level of the book, in the values of NinjaTrader's Operation.</summary>
internal enum NrdOperation
{
    /// <summary>A level comes in at a position; those behind it move on.</summary>
    Add,

    /// <summary>The level at a position has another price or quantity.</summary>
    Update,

    /// <summary>The level at a position is gone; those behind it move up.</summary>
    Remove,

    /// <summary>The event is not one of the book.</summary>
    None,
}
