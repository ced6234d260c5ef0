using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Data.Results;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>The terms of stored runs, side by side.</summary>
internal static class StoredTerms
{
    /// <summary>All terms, in the order of the page.</summary>
    public static IEnumerable<ComparedTerm> Of(IReadOnlyList<StoredRun> runs)
    {
        yield return Term("run", "Strategy", run => run.Strategy);
        yield return Term("run", "Instrument", run => run.Instrument);
        yield return Term("run", "Period", run => run.Period);
        yield return Term("run", "NT8Bridge", run => run.Product);
        foreach (string name in runs.SelectMany(run => run.Parameters).Select(parameter => parameter.Key).Distinct())
            yield return Term("parameters", name, run => run.Parameters.FirstOrDefault(one => one.Key == name).Value ?? "");
        yield return Term("span", "From", run => Utc(run.FromUtc));
        yield return Term("span", "To", run => Utc(run.ToUtc));
        yield return Term("span", "Zone of days and times", run => run.Zone);
        yield return Term("span", "Bars", run => Number(run.Bars));
        yield return Term("costs", "Slippage in ticks", run => Number(run.Slippage));
        yield return Term("costs", "Commission per contract and side", run => Number(run.Commission));
        yield return Term("costs", "Currency", run => run.Currency);
        yield return Term("costs", "Fills", run => run.Fills + (run.IsTickReplay ? ", Tick Replay" : ""));
        yield return Term("data", "Bars replaced by ticks", run => Number(run.BarsReplaced));
        for (int at = 0; at < runs.Max(run => run.Files.Count); at++)
        {
            foreach (ComparedTerm term in File(at)) yield return term;
        }

        ComparedTerm Term(string part, string name, Func<StoredRun, string> of)
        {
            string[] values = [.. runs.Select(of)];
            return new ComparedTerm(part, name, values, Array.ConvertAll(values, value => value != values[0]));
        }

        IEnumerable<ComparedTerm> File(int at)
        {
            string file = string.Create(CultureInfo.InvariantCulture, $"File {at + 1}");
            yield return Term("data", file, run => Of(run, at, one => one.Path));
            yield return Term("data", file + ": instrument", run => Of(run, at, one => one.Instrument ?? ""));
            yield return Term("data", file + ": holds", run => Of(run, at, one => $"{one.Kind}, {one.Format}"));
            yield return Term("data", file + ": trading hours", run => Of(run, at, one => one.TradingHours));
            yield return Term("data", file + ": rows", run => Of(run, at, one => Number(one.Rows)));
            yield return Term("data", file + ": rows used", run => Of(run, at, one => Number(one.Used)));
            yield return Term("data", file + ": rows rejected", run => Of(run, at, one => Number(one.Rejected)));
        }
    }

    private static string Of(StoredRun run, int at, Func<StoredInput, string> of) =>
        at < run.Files.Count ? of(run.Files[at]) : "";

    private static string Utc(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
