using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>A run as a dataset keeps it.</summary>
/// <param name="Key">Tells it from others.</param>
/// <param name="Part">Of which part of the work it is; empty for the search itself.</param>
/// <param name="Combination">Its position in the grid; null where a value is none of the grid's.</param>
/// <param name="Values">The values of the grid's parameters.</param>
/// <param name="Line">What it gave, as <see cref="KeptRun"/> writes it.</param>
internal sealed record DatasetRow(string Key, string Part, long? Combination, IReadOnlyList<string> Values, string Line);
