using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Testing;

/// <summary>A market that is played from a time on.</summary>
/// <param name="Store">History, and the trades for a strategy that the platform starts anew.</param>
/// <param name="FromUtcTicks">The time, UTC ticks.</param>
/// <param name="Trades">The trades of all instruments, in order of time.</param>
internal sealed record PlayedMarket(SeriesStore Store, long FromUtcTicks, PlayedTrade[] Trades);
