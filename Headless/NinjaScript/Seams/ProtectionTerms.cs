using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Seams;

/// <summary>What a Set method asked for.</summary>
internal sealed record ProtectionTerms(CalculationMode Mode, double Value)
{
    /// <summary>Held by the host until its price trades.</summary>
    public bool IsSimulated { get; init; }

    /// <summary>A profit target as market-if-touched instead of limit.</summary>
    public bool IsMarketIfTouched { get; init; }

    public double Acceleration { get; init; }

    public double AccelerationMax { get; init; }

    public double AccelerationStep { get; init; }
}
