namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Which part of a strategy an order plays.</summary>
internal enum OrderRole
{
    /// <summary>Placed by an Enter method.</summary>
    Entry,

    /// <summary>Placed by an Exit method.</summary>
    Exit,

    /// <summary>Placed for SetStopLoss, SetTrailStop or SetParabolicStop.</summary>
    ProtectiveStop,

    /// <summary>Placed for SetProfitTarget.</summary>
    ProfitTarget,

    /// <summary>Placed by the host: closing leg of a reversal, session close, close of the strategy.</summary>
    Closing,

    /// <summary>Placed by SubmitOrderUnmanaged.</summary>
    Unmanaged,
}
