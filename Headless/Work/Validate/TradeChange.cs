namespace NT8Bridge.Headless.Work.Validate;

/// <summary>What a Monte Carlo simulation does to a list of trades.</summary>
public enum TradeChange
{
    /// <summary>The same trades in another order: how much of the drawdown was the order's.</summary>
    Shuffle,

    /// <summary>Trades drawn with repetition, in blocks, so that runs of luck stay together.</summary>
    Blocks,

    /// <summary>Some trades are missed.</summary>
    Skip,

    /// <summary>Fills slip further against the trade.</summary>
    Slippage,
}
