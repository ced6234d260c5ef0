using System.Collections.Generic;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Work.Compile;

/// <summary>Scripts to compile as NinjaTrader would.</summary>
public sealed record CompileRequest
{
    /// <summary>NinjaScript files, folders, or import archives.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Compiles every file on its own instead of all into one assembly.</summary>
    public bool IsEachOnItsOwn { get; init; }

    /// <summary>The release of NinjaTrader whose C# is used.</summary>
    public NinjaTraderRelease Release { get; init; } = NinjaTraderRelease.Newest;
}
