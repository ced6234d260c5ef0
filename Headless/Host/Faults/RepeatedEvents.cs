namespace NT8Bridge.Headless.Host.Faults;

/// <summary>The platform tells of an order or execution twice; nothing else happens twice.</summary>
public sealed record RepeatedEvents : OrderFault
{
    /// <inheritdoc/>
    public override string Kind => "repeatEvents";

    /// <summary>Whether each OnOrderUpdate comes twice.</summary>
    public bool Orders { get; init; }

    /// <summary>Whether each OnExecutionUpdate comes twice, with the same ExecutionId.</summary>
    public bool Executions { get; init; }

    private protected override string? MistakeInDetail =>
        Orders || Executions ? null : "orders or executions is true: what comes twice";
}
