namespace NT8Bridge.Headless.Data.NinjaTrader.Ncd;

/// <summary>A trade of a tick file with the quotes around it; their sizes are not kept.</summary>
/// <param name="LocalTicks">When, .NET ticks of the wall clock of the machine that wrote the file.</param>
/// <param name="Price">Price of the trade.</param>
/// <param name="Bid">Best bid.</param>
/// <param name="Ask">Best ask.</param>
/// <param name="Volume">Traded quantity.</param>
internal readonly record struct NcdTrade(long LocalTicks, double Price, double Bid, double Ask, long Volume);
