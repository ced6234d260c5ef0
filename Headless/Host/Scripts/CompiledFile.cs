using System.Collections.Generic;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>What the compiler says of one file.</summary>
/// <param name="Path">The file as in <see cref="ScriptSource.Path"/>.</param>
/// <param name="Diagnostics">Its errors by line; empty when it has none.</param>
/// <param name="Strategies">Names of the strategies that it declares.</param>
/// <param name="Indicators">Names of the indicators that it declares.</param>
public sealed record CompiledFile(
    string Path, IReadOnlyList<ScriptDiagnostic> Diagnostics, IReadOnlyList<string> Strategies, IReadOnlyList<string> Indicators)
{
    /// <summary>The file has no error of its own.</summary>
    public bool Ok => Diagnostics.Count == 0;
}
