using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Build.Runs;

/// <summary>The test command's verdict over all runs, and the lines that say it.</summary>
internal sealed class TestSummary
{
    private readonly IReadOnlyList<RunResult> runs;
    private readonly IReadOnlyList<LeftOut> leftOut;
    private readonly bool mustRunAll;

    /// <param name="runs">The programs that ran.</param>
    /// <param name="missing">What was known to be impossible before they ran.</param>
    /// <param name="mustRunAll">
    /// True on a build server, where a test that was not run is a failure: nobody reads the list there.
    /// </param>
    public TestSummary(IReadOnlyList<RunResult> runs, IReadOnlyList<LeftOut> missing, bool mustRunAll)
    {
        this.runs = runs;
        this.mustRunAll = mustRunAll;
        leftOut =
        [
            .. missing,
            .. runs.Where(run => run.Skipped > 0).Select(run =>
                new LeftOut($"{run.Program.Title}: {run.Skipped} skipped by themselves", "the run above says why", "")),
        ];
    }

    /// <summary>0 when nothing failed.</summary>
    public int ExitCode => Failed == 0 ? 0 : 1;

    private int Passed => runs.Sum(run => run.Passed);

    private int Failed => runs.Sum(run => run.CountedAsFailed) + (mustRunAll ? NotRun : 0);

    /// <summary>A program, or a group of tests, that was left out counts as one: nobody has counted its tests.</summary>
    private int NotRun => runs.Sum(run => run.Skipped) + leftOut.Count - runs.Count(run => run.Skipped > 0);

    /// <summary>What is printed at the end; the last line holds the counts alone.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (RunResult run in runs)
        {
            string problem = run.Problem.Length > 0 ? " – " + run.Problem : "";
            string counts = $"{run.Passed} passed, {run.Failed} failed, {run.Skipped} skipped";
            yield return $"{run.Program.Title}: {counts} in {Seconds(run.Time)}{problem}";
        }

        yield return "time: " + string.Join(", ", runs
            .GroupBy(run => run.Program.Part)
            .Select(part => $"{part.Key} {Seconds(part.Aggregate(TimeSpan.Zero, (sum, run) => sum + run.Time))}"));
        yield return "tests run: " + string.Join(", ", runs
            .GroupBy(run => run.Program.Framework)
            .Select(framework => $"{framework.Sum(run => run.Passed + run.Failed)} on {framework.Key}"));
        if (leftOut.Count > 0)
        {
            yield return mustRunAll ? "not run, which is a failure with CI=true:" : "not run:";
            foreach (LeftOut tests in leftOut) yield return $"  {tests}";
        }

        yield return $"{Passed} passed, {Failed} failed{(NotRun > 0 && !mustRunAll ? $", {NotRun} skipped" : "")}";
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";
}
