namespace NT8Bridge.Headless.Host.Faults;

/// <summary>
/// The exchange has filled an order when the request to cancel it arrives: after CancelPending and CancelSubmitted comes Filled,
/// at the next tick.
/// </summary>
public sealed record FillAfterCancel : OrderFault
{
    /// <inheritdoc/>
    public override string Kind => "fillAfterCancel";
}
