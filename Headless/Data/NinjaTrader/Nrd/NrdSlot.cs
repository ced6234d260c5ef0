namespace NT8Bridge.Headless.Data.NinjaTrader.Nrd;

/// <summary>What the header of a replay file says of one kind of its events.</summary>
/// <param name="Count">Number of events.</param>
/// <param name="First">First price; what the events say is counted from it.</param>
/// <param name="Last">Last price.</param>
/// <param name="Min">Lowest price.</param>
/// <param name="Max">Highest price.</param>
/// <param name="Step">Smallest change of price.</param>
/// <param name="FirstUtcTicks">Time of the first event, UTC ticks.</param>
/// <param name="LastUtcTicks">Time of the last event, UTC ticks.</param>
/// <param name="Volume">Sum of the quantities.</param>
internal readonly record struct NrdSlot(
    int Count, double First, double Last, double Min, double Max, double Step, long FirstUtcTicks, long LastUtcTicks,
    long Volume);
