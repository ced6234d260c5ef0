namespace NT8Bridge.Headless.Host.Faults;

/// <summary>
/// A connection is lost for a while. The broker goes on working the orders that it holds, and what it filled is learnt when the
/// connection is back.
/// </summary>
public sealed record LostConnection : TimedFault
{
    /// <inheritdoc/>
    public override string Kind => "connectionLost";

    /// <summary>How long it is lost.</summary>
    public double Seconds { get; init; }

    /// <summary>Whether the order connection is.</summary>
    public bool Orders { get; init; } = true;

    /// <summary>Whether the price connection is: no tick reaches the strategy.</summary>
    public bool Prices { get; init; } = true;

    /// <summary>
    /// Name of another connection than the account's: the strategy is told of its status, and nothing else happens. Null for the
    /// account's own.
    /// </summary>
    public string? Foreign { get; init; }

    /// <summary>Whether the broker sends all executions of the session again when the order connection is back.</summary>
    public bool ReplaysExecutions { get; init; }

    private protected override string? MistakeInDetail =>
        !(Seconds > 0 && double.IsFinite(Seconds)) ? "seconds is above 0"
        : !Orders && !Prices ? "orders or prices is true: what is lost"
        : Foreign is not null && ReplaysExecutions ? "a foreign connection replays no executions"
        : Foreign is { Length: 0 } ? "foreign is the name of a connection"
        : ReplaysExecutions && !Orders ? "replaysExecutions needs a lost order connection"
        : null;
}
