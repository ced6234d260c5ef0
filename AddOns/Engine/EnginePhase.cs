namespace NT8Bridge;

/// <summary>How far an engine on a live chart has come, from its start to its end.</summary>
public enum EnginePhase
{
    /// <summary>Constructed, but not started.</summary>
    Idle,

    /// <summary>History is being loaded, while bars of the live stream are already collected.</summary>
    Seeding,

    /// <summary>History and stream are being joined.</summary>
    Merging,

    /// <summary>
    /// Window, timeframes and indicators are filled; live bars must now come without interruption for the warm-up time.
    /// </summary>
    WarmingUp,

    /// <summary>The warm-up time has passed and all that the model's rules read is there: orders may follow signals.</summary>
    Ready,

    /// <summary>A requirement of <see cref="Ready"/> was lost, or could not be met: signals go on, orders do not.</summary>
    Degraded,

    /// <summary>Ended.</summary>
    Stopped,
}
