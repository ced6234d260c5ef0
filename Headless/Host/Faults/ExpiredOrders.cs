using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>
/// The broker ends all orders of one time in force that work, without being asked: day orders at the session's end.
/// </summary>
public sealed record ExpiredOrders : TimedFault
{
    /// <inheritdoc/>
    public override string Kind => "expireOrders";

    /// <summary>Which orders expire.</summary>
    public TimeInForce TimeInForce { get; init; } = TimeInForce.Day;

    private protected override string? MistakeInDetail => null;
}
