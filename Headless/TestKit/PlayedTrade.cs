using NinjaTrader.Cbi;

namespace NT8Bridge.Testing;

/// <summary>A trade that is played.</summary>
/// <param name="Instrument">Whose.</param>
/// <param name="Tick">The trade.</param>
internal readonly record struct PlayedTrade(Instrument Instrument, Tick Tick);
