using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>What a run gave the optimizer that asked for it.</summary>
/// <param name="Performance">Its trades; null when it failed.</param>
/// <param name="Value">How good it was; more is better.</param>
internal readonly record struct IterationResult(SystemPerformance? Performance, double Value);
