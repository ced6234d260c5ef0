using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Compare.Results;

/// <summary>A term of the runs: what ran, on what data, at what costs.</summary>
/// <param name="Part">"run", "parameters", "span", "costs" or "data".</param>
/// <param name="Name">What it is.</param>
/// <param name="Values">Of each run; empty where a run has none.</param>
/// <param name="Differs">Of each run, whether it differs from the first one.</param>
public sealed record ComparedTerm(
    string Part, string Name, IReadOnlyList<string> Values, IReadOnlyList<bool> Differs);
