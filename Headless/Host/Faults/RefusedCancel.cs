using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>The broker does not cancel an order, which goes on working.</summary>
public sealed record RefusedCancel : OrderFault
{
    /// <inheritdoc/>
    public override string Kind => "refuseCancel";

    /// <summary>How many requests are refused before one is granted; null for all.</summary>
    public int? Times { get; init; }

    /// <summary>The broker's words.</summary>
    public string Comment { get; init; } = "The broker did not cancel the order.";

    internal const ErrorCode Error = ErrorCode.UnableToCancelOrder;

    private protected override string? MistakeInDetail => Times < 1 ? "times is 1 or more" : null;
}
