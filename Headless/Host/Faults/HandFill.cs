namespace NT8Bridge.Headless.Host.Faults;

/// <summary>
/// Somebody trades the account by hand, so that its position differs from the strategy's. While the order connection is lost the
/// trade is learnt when it is back.
/// </summary>
public sealed record HandFill : TimedFault
{
    /// <inheritdoc/>
    public override string Kind => "accountFill";

    /// <summary>Contracts: above 0 bought, below 0 sold.</summary>
    public int Quantity { get; init; }

    /// <summary>Price of the trade; null for the market of the next tick.</summary>
    public double? Price { get; init; }

    private protected override string? MistakeInDetail =>
        Quantity == 0 ? "quantity is not 0"
        : Price is { } price && !double.IsFinite(price) ? "price is a number"
        : null;
}
