using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>The broker refuses an order.</summary>
public sealed record RejectedOrder : OrderFault
{
    /// <inheritdoc/>
    public override string Kind => "reject";

    /// <summary>NinjaTrader's code for it.</summary>
    public ErrorCode Error { get; init; } = ErrorCode.OrderRejected;

    /// <summary>The broker's words.</summary>
    public string Comment { get; init; } = "The broker rejected the order.";

    private protected override string? MistakeInDetail =>
        Error == ErrorCode.NoError ? "error can't be NoError: a refused order has one" : null;
}
