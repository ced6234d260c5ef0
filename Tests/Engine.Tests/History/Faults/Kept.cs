using System;

namespace NT8Bridge.Tests.History.Faults;

/// <summary>Something that is saved in two versions.</summary>
/// <param name="Save">
/// Saves a version, 1 or 2. Gives why it was not saved; empty when it was. It may throw what the saving throws.
/// </param>
/// <param name="Version">The version that lies on the disk, 0 for none; fails where it is no whole one.</param>
internal sealed record Kept(Func<int, string> Save, Func<int> Version);
