using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data.Results;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>Equity and drawdown of stored runs on the days of all of them.</summary>
internal static class StoredDays
{
    /// <summary>The days on which a run closed a trade; a run that closed none keeps what it had.</summary>
    public static IReadOnlyList<ComparedDay> Of(IReadOnlyList<ComparedRun> runs)
    {
        Dictionary<DateOnly, StoredDay>[] own = [.. runs.Select(run => run.Run.Days.ToDictionary(day => day.Day))];
        double[] equity = new double[runs.Count], drawdown = new double[runs.Count];
        List<ComparedDay> days = [];
        foreach (DateOnly day in own.SelectMany(of => of.Keys).Distinct().Order())
        {
            for (int run = 0; run < runs.Count; run++)
            {
                if (own[run].TryGetValue(day, out StoredDay? now)) (equity[run], drawdown[run]) = (now.Equity, now.Drawdown);
            }

            days.Add(new ComparedDay(day, Seen(equity), Seen(drawdown)));

            double?[] Seen(double[] values) => [.. values.Select((value, run) => IsWithin(run) ? value : (double?)null)];

            bool IsWithin(int run) => own[run].ContainsKey(day) || (day >= runs[run].FirstDay && day <= runs[run].LastDay);
        }

        return days;
    }
}
