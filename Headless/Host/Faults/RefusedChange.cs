using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>The broker does not change an order, which stays as it was.</summary>
public sealed record RefusedChange : OrderFault
{
    /// <inheritdoc/>
    public override string Kind => "refuseChange";

    /// <summary>How many requests are refused before one is granted; null for all.</summary>
    public int? Times { get; init; }

    /// <summary>The broker's words.</summary>
    public string Comment { get; init; } = "The broker did not change the order.";

    internal const ErrorCode Error = ErrorCode.UnableToChangeOrder;

    private protected override string? MistakeInDetail => Times < 1 ? "times is 1 or more" : null;
}
