using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>What could be read from a bar file.</summary>
/// <param name="Header">What the file says of itself.</param>
/// <param name="Bars">The bars that are proven by the file's checksums, oldest first.</param>
/// <param name="Damage">What was set aside, one sentence a part; empty for a sound file.</param>
public sealed record BarFileReading(BarFileHeader Header, Bar[] Bars, IReadOnlyList<string> Damage)
{
    /// <summary>Bars that the file should hold and that could not be proven.</summary>
    public int Rejected => Math.Max(0, Header.Count - Bars.Length);
}
