namespace NT8Bridge.Live.Start;

/// <summary>The engine entered a phase.</summary>
/// <param name="Phase">The phase entered.</param>
/// <param name="UtcTicks">When, by the engine's clock.</param>
/// <param name="Reason">Why, in words for the trader.</param>
public sealed record PhaseChange(EnginePhase Phase, long UtcTicks, string Reason);
