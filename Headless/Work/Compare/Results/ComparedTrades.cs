using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>The trades of a run beside those of the first one.</summary>
/// <param name="Run">Number of the run among the runs, counted from 0; the first is never here.</param>
/// <param name="Mine">Trades of the first run.</param>
/// <param name="Theirs">Trades of this run.</param>
/// <param name="Matched">Trades that both have, by instrument, side and time of the entry.</param>
/// <param name="Equal">Trades that both have with nothing that differs.</param>
/// <param name="Note">Why the trades were not matched; null where they were.</param>
/// <param name="Differences">All differences, in the order of time; "Mine" is the first run.</param>
public sealed record ComparedTrades(
    int Run, int Mine, int Theirs, int Matched, int Equal, string? Note, IReadOnlyList<TradeDifference> Differences);
