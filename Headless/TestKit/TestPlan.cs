using System;
using System.Collections.Immutable;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Faults;

namespace NT8Bridge.Testing;

/// <summary>What is to run. Nothing of it changes, so that tests can share its beginning.</summary>
internal sealed record TestPlan
{
    /// <summary>The script's class.</summary>
    public required Type Script { get; init; }

    /// <summary>On what it runs; null until it is said.</summary>
    public Market? Market { get; init; }

    /// <summary>Values of its properties by name.</summary>
    public ImmutableDictionary<string, object> Parameters { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>Commission per contract and side; null for none.</summary>
    public double? Commission { get; init; }

    /// <summary>How orders fill in history where a bar leaves it open.</summary>
    public HistoricalFills Fills { get; init; }

    /// <summary>What platform and broker do wrong in playback; null for nothing.</summary>
    public PlatformFaults? Faults { get; init; }

    /// <summary>Whether every trade of history reaches the script.</summary>
    public bool IsTickReplay { get; init; }

    /// <summary>Whether the script may throw.</summary>
    public bool MayThrow { get; init; }

    /// <summary>The market, which has to be said.</summary>
    public BuiltMarket OnMarket =>
        (Market ?? throw new ScriptTestException($"Say on what {Script.Name} runs: On(market).")).Built;
}
