namespace NinjaTrader.Cbi;

/// <summary>Values that an account reports.</summary>
public enum AccountItem
{
    /// <summary>Buying power.</summary>
    BuyingPower,

    /// <summary>Cash: initial cash, realized profit and commissions.</summary>
    CashValue,

    /// <summary>Commissions paid.</summary>
    Commission,

    /// <summary>Excess intraday margin.</summary>
    ExcessIntradayMargin,

    /// <summary>Excess initial margin.</summary>
    ExcessInitialMargin,

    /// <summary>Excess maintenance margin.</summary>
    ExcessMaintenanceMargin,

    /// <summary>Excess position margin.</summary>
    ExcessPositionMargin,

    /// <summary>Fees paid.</summary>
    Fee,

    /// <summary>Realized profit before commissions.</summary>
    GrossRealizedProfitLoss,

    /// <summary>Initial margin.</summary>
    InitialMargin,

    /// <summary>Intraday margin.</summary>
    IntradayMargin,

    /// <summary>Value of long options.</summary>
    LongOptionValue,

    /// <summary>Maintenance margin looked ahead.</summary>
    LookAheadMaintenanceMargin,

    /// <summary>Value of long stocks.</summary>
    LongStockValue,

    /// <summary>Maintenance margin.</summary>
    MaintenanceMargin,

    /// <summary>Cash and open profit.</summary>
    NetLiquidation,

    /// <summary>Cash and open profit in one currency.</summary>
    NetLiquidationByCurrency,

    /// <summary>Position margin.</summary>
    PositionMargin,

    /// <summary>Realized profit after commissions.</summary>
    RealizedProfitLoss,

    /// <summary>Value of short options.</summary>
    ShortOptionValue,

    /// <summary>Value of short stocks.</summary>
    ShortStockValue,

    /// <summary>Cash at the start of the day.</summary>
    SodCashValue,

    /// <summary>Liquidating value at the start of the day.</summary>
    SodLiquidatingValue,

    /// <summary>Profit of the open positions.</summary>
    UnrealizedProfitLoss,

    /// <summary>Total cash.</summary>
    TotalCashBalance,

    /// <summary>Daily loss limit.</summary>
    DailyLossLimit,

    /// <summary>Profit of the week.</summary>
    WeeklyProfitLoss,

    /// <summary>Weekly loss limit.</summary>
    WeeklyLossLimit,

    /// <summary>Daily profit trigger.</summary>
    DailyProfitTrigger,

    /// <summary>Weekly profit trigger.</summary>
    WeeklyProfitTrigger,

    /// <summary>Trailing drawdown limit.</summary>
    TrailingMaxDrawdown,
}
