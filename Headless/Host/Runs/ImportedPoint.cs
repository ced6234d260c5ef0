using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>A data point that an import type read.</summary>
/// <param name="Instrument">Full name of its instrument; empty when the script set none.</param>
/// <param name="Type">A tick, or a bar of minutes or days.</param>
/// <param name="Bar">The prices; the close is that of a tick; the end is the time as the script set it.</param>
/// <param name="Bid">Bid at a tick.</param>
/// <param name="Ask">Ask at a tick.</param>
internal readonly record struct ImportedPoint(string Instrument, BarsPeriodType Type, Bar Bar, double Bid, double Ask);
