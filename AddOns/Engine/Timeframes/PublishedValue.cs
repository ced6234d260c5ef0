namespace NT8Bridge.Timeframes;

/// <summary>
/// A price or an indicator's output that a <see cref="TimeframeSeries"/> writes to a given position of an array whenever it
/// closes a bar.
/// </summary>
internal readonly struct PublishedValue
{
    private readonly int _slot;
    private readonly BarPrice _price;

    private PublishedValue(int position, int slot, BarPrice price)
    {
        Position = position;
        _slot = slot;
        _price = price;
    }

    /// <summary>Position in the array.</summary>
    internal int Position { get; }

    internal static PublishedValue OfPrice(int position, BarPrice price) => new(position, -1, price);

    internal static PublishedValue OfOutput(int position, int slot) => new(position, slot, default);

    /// <summary>The value at a closed bar by which the indicators have been updated.</summary>
    internal double Read(IndicatorSet indicators, in Bar bar) => _slot >= 0 ? indicators[_slot] : bar.Price(_price);
}
