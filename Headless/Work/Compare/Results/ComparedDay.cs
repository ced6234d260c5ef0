using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>Equity and drawdown of all runs at the end of a day on which one of them closed a trade.</summary>
/// <param name="Day">The calendar day, for each run in its own zone.</param>
/// <param name="Equity">Sum of each run's profits up to then; null before the run's data begin and after they end.</param>
/// <param name="Drawdown">The way down from its highest equity, 0 at least; never positive, null as before.</param>
public sealed record ComparedDay(DateOnly Day, IReadOnlyList<double?> Equity, IReadOnlyList<double?> Drawdown);
