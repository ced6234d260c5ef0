namespace NT8Bridge.Headless.Data.NinjaTrader.Nrd;

/// <summary>The running price of one kind of event, in steps.</summary>
internal struct NrdPrice
{
    private readonly PriceGrid _grid;
    private long _steps;

    private NrdPrice(PriceGrid grid, long steps)
    {
        _grid = grid;
        _steps = steps;
        IsKnown = true;
    }

    /// <summary>False for a kind of which the header gives no sound step and first price.</summary>
    public bool IsKnown { get; }

    /// <summary>The price.</summary>
    public readonly double Value => _grid.PriceOf(_steps);

    /// <summary>Starts at the first price of a slot.</summary>
    public static NrdPrice Of(in NrdSlot slot) =>
        slot.Count > 0 && PriceGrid.TryOf(slot.Step, out PriceGrid grid) && grid.TryStepsOf(slot.First, out long steps)
            ? new NrdPrice(grid, steps)
            : default;

    /// <summary>Moves it; false when it is then beyond what a number can hold.</summary>
    public bool TryMove(long steps) => _grid.Has(_steps += steps);
}
