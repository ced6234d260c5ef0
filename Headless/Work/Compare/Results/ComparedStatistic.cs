using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>A line of Strategy Analyzer's summary in all runs.</summary>
/// <param name="Side">"all", "long" or "short".</param>
/// <param name="Group">Number of its group, counted from 0; the metrics of scripts' own are the last.</param>
/// <param name="Label">The name as Strategy Analyzer prints it.</param>
/// <param name="Key">The name for programs.</param>
/// <param name="Values">Of each run; not a number where a run's was not finite, or where it has none.</param>
/// <param name="Texts">The same as Strategy Analyzer writes them; a dash for what is not a number.</param>
/// <param name="Differs">Of each run, whether it differs from the first one.</param>
public sealed record ComparedStatistic(
    string Side, int Group, string Label, string Key, IReadOnlyList<double> Values, IReadOnlyList<string> Texts,
    IReadOnlyList<bool> Differs);
