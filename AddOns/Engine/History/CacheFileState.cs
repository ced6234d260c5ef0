using System.Collections.Generic;

namespace NT8Bridge.History;

/// <summary>What <see cref="CacheFiles.Inspect"/> found in one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Making">
/// Who wrote it: "cache form" or "export" for this product, "another making", "unreadable", or "link".
/// </param>
/// <param name="Instrument">Instrument that the file's header names; empty without a header.</param>
/// <param name="Period">Length of the bars that the header names; empty without a header.</param>
/// <param name="SessionTemplate">Session template that the header names; empty where unknown.</param>
/// <param name="Rows">Number of bars that the file should hold.</param>
/// <param name="FirstUtcTicks">End of the first bar, UTC ticks; 0 where unknown.</param>
/// <param name="LastUtcTicks">End of the last bar, UTC ticks; 0 where unknown.</param>
/// <param name="IsProven">True when checksums prove every bar and, in the cache form, every byte.</param>
/// <param name="Findings">Damage, and what else a user should know; a sentence each.</param>
public sealed record CacheFileState(
    string Path, long Bytes, string Making, string Instrument, string Period, string SessionTemplate, long Rows,
    long FirstUtcTicks, long LastUtcTicks, bool IsProven, IReadOnlyList<string> Findings);
