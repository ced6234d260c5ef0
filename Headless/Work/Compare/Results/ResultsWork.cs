using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Results;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>Puts stored results of backtests side by side.</summary>
public static class ResultsWork
{
    /// <summary>Reads and compares; one file alone is only read.</summary>
    /// <exception cref="WrongRequestException">A file is named twice, or none is.</exception>
    /// <exception cref="InputFileException">A file is no result of a backtest that can be read.</exception>
    /// <exception cref="UnusableFileException">The zone of a run is not known on this machine.</exception>
    public static ResultsComparison Run(ResultsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Files.Count == 0) throw new WrongRequestException(RequestPart.Results, $"name one file at least.");
        for (int at = 1; at < request.Files.Count; at++)
        {
            string file = request.Files[at];
            if (request.Files.Take(at).FirstOrDefault(other => RealPath.IsSame(file, other)) is not { } before) continue;
            throw before == file
                ? new WrongRequestException(RequestPart.Results, $"'{file}' is named twice; name each file once.")
                : new WrongRequestException(
                    RequestPart.Results, $"'{before}' and '{file}' are the same file; name each file once.");
        }

        ComparedRun[] runs = [.. request.Files.Select((file, at) => Read(file, Label(request.Files, at)))];
        StoredRun[] stored = Array.ConvertAll(runs, run => run.Run);
        return new ResultsComparison
        {
            Runs = runs,
            Statistics = [.. StoredStatistics.Of(stored)],
            Terms = [.. StoredTerms.Of(stored)],
            Days = StoredDays.Of(runs),
            Trades = [.. stored.Skip(1).Select((run, at) => StoredTrades.Of(stored[0], run, at + 1))],
            Warnings = [.. Warnings(runs), .. runs.SelectMany(run => OfRun(run, runs.Length > 1))],
        };
    }

    private static ComparedRun Read(string file, string label)
    {
        StoredRun run = ResultFile.Read(file, BacktestReport.SchemaVersion, StoredStatistics.Keys);
        try
        {
            return new ComparedRun(label, run, ZoneText.Parse(run.Zone));
        }
        catch (FormatException e)
        {
            throw new UnusableFileException(
                file, $"its days are of the zone '{run.Zone}', which is not known on this machine",
                $"install the time zones, or run the backtest again with another zone", e);
        }
    }

    private static string Label(IReadOnlyList<string> files, int at)
    {
        string name = Path.GetFileNameWithoutExtension(files[at]);
        return files.Count(file => Path.GetFileNameWithoutExtension(file) == name) == 1 ? name : files[at];
    }

    private static IEnumerable<string> Warnings(ComparedRun[] runs)
    {
        string[] currencies = [.. runs.Select(run => run.Run.Currency).Distinct()];
        if (currencies.Length > 1)
            yield return $"the runs are in different currencies, {string.Join(", ", currencies)}: nothing is converted";
        string[] zones = [.. runs.Select(run => run.Run.Zone).Distinct()];
        if (zones.Length > 1) yield return $"the runs' days are of different zones, {string.Join(", ", zones)}";
        string[] versions = [.. runs.Select(run => run.Run.Product).Distinct()];
        if (versions.Length > 1) yield return $"different versions of NT8Bridge ran them, {string.Join(", ", versions)}";
    }

    private static IEnumerable<string> OfRun(ComparedRun run, bool isNamed) =>
        run.Run.Warnings.Select(warning => isNamed ? $"{run.Label}: {warning}" : warning);
}
