namespace NinjaTrader.Data;

/// <summary>Kinds of fundamental data.</summary>
public enum FundamentalDataType
{
    AverageDailyVolume,
    Beta,
    CalendarYearHigh,
    CalendarYearHighDate,
    CalendarYearLow,
    CalendarYearLowDate,
    CurrentRatio,
    DividendAmount,
    DividendPayDate,
    DividendYield,
    EarningsPerShare,
    FiveYearsGrowthPercentage,
    High52Weeks,
    High52WeeksDate,
    HistoricalVolatility,
    InsiderOwned,
    Low52Weeks,
    Low52WeeksDate,
    MarketCap,
    NextYearsEarningsPerShare,
    PercentHeldByInstitutions,
    PriceEarningsRatio,
    RevenuePerShare,
    SharesOutstanding,
    ShortInterest,
    ShortInterestRatio,
    VWAP,
    Unknown,
}
