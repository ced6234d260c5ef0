using System;
using System.IO;

namespace NT8Bridge.Tests.History;

/// <summary>A folder of its own for one test, removed at its end.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public ScratchFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(
        System.IO.Path.GetTempPath(), "nt8bridge-test-" + Guid.NewGuid().ToString("N"));

    public string[] FilesLike(string pattern) => Directory.GetFiles(Path, pattern, SearchOption.AllDirectories);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
