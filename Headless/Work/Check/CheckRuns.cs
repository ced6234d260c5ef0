using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>
/// Makes the runs of a check. Each has scripts that were loaded for it alone, so that no static field tells one run what another
/// has seen.
/// </summary>
internal sealed class CheckRuns(
    RunSetup setup, Func<RunSetup, Type> find, IReadOnlyDictionary<string, object> parameters,
    IProgress<WorkProgress>? progress, CancellationToken cancellation)
{
    /// <summary>Number of runs so far.</summary>
    public int Count { get; private set; }

    /// <summary>Runs the script with the bars as a view shows them.</summary>
    /// <param name="what">Which run it is, for the progress and in every process.</param>
    /// <param name="view">What it sees.</param>
    public (RunLog Log, Trial Trial) Run(string what, HistoryView view)
    {
        RunLog log = new();
        using RunSetup own = setup.WithFreshScripts();
        own.View = view with { AfterBar = log.AfterBar };
        Type script = find(own);
        string step = string.Create(CultureInfo.InvariantCulture, $"{script.Name}: {what}");
        Count++;
        var trial = Trial.Run(own, script, step, parameters, new StepShare(progress, step), cancellation);
        if (!trial.IsLate) log.End(trial.Error);
        return (log, trial);
    }

    /// <summary>The same where only the log counts.</summary>
    /// <exception cref="WorkFailedException">The script came to its limit, or ended an earlier process.</exception>
    public RunLog Log(string what, HistoryView view)
    {
        (RunLog log, Trial trial) = Run(what, view);
        return trial.IsLate || (trial.Error is not null && log.Moments.Count == 0 && trial.Script is null)
            ? throw new WorkFailedException($"{what}: {trial.Error}")
            : log;
    }
}
