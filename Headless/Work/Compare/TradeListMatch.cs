using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Compare;

/// <summary>How far the trades of two lists agree.</summary>
/// <param name="Matched">Trades that both have, by time and side.</param>
/// <param name="Equal">Trades that both have with nothing that differs.</param>
/// <param name="Differences">All differences, in the order of time.</param>
internal sealed record TradeListMatch(int Matched, int Equal, IReadOnlyList<TradeDifference> Differences);
