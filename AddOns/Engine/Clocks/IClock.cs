namespace NT8Bridge.Clocks;

/// <summary>
/// The time that an engine on a chart goes by: in a replay the replay's, which a test may also hold still. Bars themselves need
/// no clock; only what must be told from the present asks for it.
/// </summary>
public interface IClock
{
    /// <summary>Now, in UTC ticks. It may jump, forward and back, when the machine's clock is set.</summary>
    long UtcTicks { get; }
}
