using System.Collections.Generic;

namespace NT8Bridge.Architecture.Tests.Arrows;

/// <summary>A part of the tree and the parts that it may use.</summary>
/// <param name="Folder">
/// Its folder from the root of the repository, with all below that no floor of its own names; or one file, where a folder holds
/// two floors.
/// </param>
/// <param name="Uses">The folders (or files) of the floors that it may use; itself is understood.</param>
internal sealed record Floor(string Folder, params IReadOnlyList<string> Uses)
{
    /// <summary>True for a file of this floor; <paramref name="path"/> is from the root, with '/' between folders.</summary>
    public bool Holds(string path) => path == Folder || path.StartsWith(Folder + "/", System.StringComparison.Ordinal);
}
