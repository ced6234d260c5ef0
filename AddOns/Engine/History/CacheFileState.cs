using System.Collections.Generic;

namespace NT8Bridge.History;

/// <summary>What an inspection found in one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Making">Who wrote it, in words: this product's cache form, this product's export, or another making.</param>
/// <param name="Instrument">Instrument that its header names; empty without header.</param>
/// <param name="Period">Length of the bars that its header names; empty without header.</param>
/// <param name="SessionTemplate">Session template that its header names; empty where unknown.</param>
/// <param name="Rows">Bars that it should hold.</param>
/// <param name="FirstUtcTicks">End of the first bar; 0 where unknown.</param>
/// <param name="LastUtcTicks">End of the last bar; 0 where unknown.</param>
/// <param name="IsProven">True when checksums prove every bar and, in the cache form, every byte.</param>
/// <param name="Findings">Damage, or what else a user should know; a sentence each.</param>
public sealed record CacheFileState(
    string Path, long Bytes, string Making, string Instrument, string Period, string SessionTemplate, long Rows,
    long FirstUtcTicks, long LastUtcTicks, bool IsProven, IReadOnlyList<string> Findings);
