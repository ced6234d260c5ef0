namespace NT8Bridge.Headless.Seams;

/// <summary>The Set methods, stops in the order of their precedence.</summary>
internal enum ProtectionKind
{
    /// <summary>SetStopLoss.</summary>
    StopLoss,

    /// <summary>SetTrailStop.</summary>
    TrailStop,

    /// <summary>SetParabolicStop.</summary>
    ParabolicStop,

    /// <summary>SetProfitTarget.</summary>
    ProfitTarget,
}
