using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>
/// A plot that sets values of past bars anew. That is no knowledge of the future, but a look at the finished chart is: its values
/// were not there when their bars were new.
/// </summary>
/// <param name="Plot">Name of the plot.</param>
/// <param name="Values">How many values of past bars were set anew, each time counted.</param>
/// <param name="MostBarsBack">How many bars back at most.</param>
/// <param name="Bar">Index of the first such bar.</param>
/// <param name="Utc">Its end.</param>
/// <param name="At">The bar in work when it was set anew.</param>
/// <param name="Before">Its value until then; null when none was set.</param>
/// <param name="After">Its value from then on; null when it was taken away.</param>
public sealed record Repainting(
    string Plot, int Values, int MostBarsBack, int Bar, DateTime Utc, CheckedMoment At, double? Before, double? After)
{
    /// <summary>The plots of a run that did, in their order.</summary>
    internal static IReadOnlyList<Repainting> Of(RunLog log)
    {
        Dictionary<int, DateTime> ends = [];
        foreach (CheckedMoment moment in log.Moments)
            if (moment.Series == 0) ends[moment.Bar] = moment.Utc;
        return
        [
            .. log.PastChanges.GroupBy(change => change.Column).OrderBy(group => group.Key).Select(group =>
            {
                PastChange first = group.First();
                return new Repainting(
                    log.Columns[group.Key].Name, group.Count(),
                    group.Max(change => log.Moments[change.Moment].Primary - change.Bar), first.Bar, ends[first.Bar],
                    log.Moments[first.Moment], Known(first.Before), Known(first.After));
            }),
        ];
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
