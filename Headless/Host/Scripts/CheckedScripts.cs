using System.Collections.Generic;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>What the compiler says of scripts that are not to run.</summary>
/// <param name="Files">File by file in the order given.</param>
/// <param name="PassedOver">NinjaTrader's own files (@….cs) that were left out because the host has what they declare.</param>
public sealed record CheckedScripts(IReadOnlyList<CompiledFile> Files, IReadOnlyList<string> PassedOver);
