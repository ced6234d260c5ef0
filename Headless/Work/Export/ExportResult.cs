using System.Collections.Generic;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Export;

/// <summary>What was written.</summary>
/// <param name="Rows">Rows, one for each bar that the engine took.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Interval">Length of the base bars.</param>
/// <param name="Timeframes">The higher timeframes.</param>
/// <param name="RulesLeftOut">Rules of the built-in model that read a timeframe which the data do not allow.</param>
/// <param name="Files">What became of the rows of each file.</param>
/// <param name="Told">How the contracts of a continuous series were joined, a sentence each; empty for a single file.</param>
/// <param name="OutOfSession">Bars at a time when the market is closed.</param>
/// <param name="Rejected">Bars with unsound prices.</param>
public sealed record ExportResult(
    int Rows, IReadOnlyList<string> Columns, BarInterval Interval, IReadOnlyList<BarInterval> Timeframes,
    IReadOnlyList<string> RulesLeftOut, IReadOnlyList<InputCount> Files, IReadOnlyList<string> Told,
    long OutOfSession, long Rejected);
