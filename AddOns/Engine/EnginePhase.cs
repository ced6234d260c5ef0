namespace NT8Bridge;

/// <summary>Where an engine on a live chart stands.</summary>
public enum EnginePhase
{
    /// <summary>Made, not started.</summary>
    Idle,

    /// <summary>History loads and the stream is already being collected.</summary>
    Seeding,

    /// <summary>History and stream are being joined.</summary>
    Merging,

    /// <summary>All state stands; live bars must now come without interruption for the warm-up time.</summary>
    WarmingUp,

    /// <summary>Warm, and all that the model reads is there: orders may follow signals.</summary>
    Ready,

    /// <summary>Was ready and lost a requirement, or could not meet one: signals go on, orders do not.</summary>
    Degraded,

    /// <summary>Ended.</summary>
    Stopped,
}
