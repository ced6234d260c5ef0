using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Work.Compile;

/// <summary>What the compiler says of each file.</summary>
public sealed record CompileResult
{
    /// <summary>The files in the order given, with their errors and the scripts that they declare.</summary>
    public required IReadOnlyList<CompiledFile> Files { get; init; }

    /// <summary>NinjaTrader's own files that were left out because the host has what they declare.</summary>
    public required IReadOnlyList<string> PassedOver { get; init; }

    /// <summary>What whoever runs the scripts should know about their files, one line each.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The C# that was used, for example "8".</summary>
    public required string Language { get; init; }

    /// <summary>Files that do not compile.</summary>
    public int Failed => Files.Count(file => !file.Ok);
}
