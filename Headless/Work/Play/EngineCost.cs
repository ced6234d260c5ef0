namespace NT8Bridge.Headless.Work.Play;

/// <summary>What a closed bar costs the engine, indicators of all timeframes and signal included, in nanoseconds.</summary>
/// <param name="First">In the first pass over the bars in this process.</param>
/// <param name="Steady">In the fastest pass, once the code that runs often has been compiled for it.</param>
public sealed record EngineCost(double First, double Steady);
