namespace NT8Bridge.Headless.Host.Faults;

/// <summary>How often a fault of a script happened.</summary>
/// <param name="Fault">The fault in words.</param>
/// <param name="Happened">How often: orders that it befell, or moments.</param>
public sealed record FaultCount(string Fault, int Happened);
