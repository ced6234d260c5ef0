using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>What could be read from a bar file.</summary>
/// <param name="Header">What the file says of itself.</param>
/// <param name="Bars">The bars that the file's checksums prove, oldest first.</param>
/// <param name="Damage">What is damaged and was left out, a sentence for each part; empty for a sound file.</param>
public sealed record BarFileReading(BarFileHeader Header, Bar[] Bars, IReadOnlyList<string> Damage)
{
    /// <summary>Number of bars that the file should hold and that were not proven or not used.</summary>
    public int Rejected { get; init; } = Math.Max(0, Header.Count - Bars.Length);
}
