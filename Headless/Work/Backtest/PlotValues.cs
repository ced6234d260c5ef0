using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Backtest;

/// <summary>One plot of an indicator.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">A value for each bar; null where none was set. Empty when the run did not come to its end.</param>
public sealed record PlotValues(string Name, IReadOnlyList<double?> Values);
