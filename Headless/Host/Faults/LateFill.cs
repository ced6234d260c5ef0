namespace NT8Bridge.Headless.Host.Faults;

/// <summary>
/// An order that is due fills later: a market order or stop at the market of then, a limit at its limit. With both members
/// the longer wait counts.
/// </summary>
public sealed record LateFill : OrderFault
{
    /// <summary>Ticks that pass between the one that makes the order due and its fill.</summary>
    public int Ticks { get; init; }

    /// <summary>Seconds that pass between them.</summary>
    public double Seconds { get; init; }

    /// <inheritdoc/>
    public override string Kind => "lateFills";

    private protected override string? MistakeInDetail =>
        Ticks >= 0 && Seconds >= 0 && double.IsFinite(Seconds) && Ticks + Seconds > 0
            ? null
            : "ticks or seconds is above 0, and neither is below";
}
