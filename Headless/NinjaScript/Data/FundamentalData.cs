using System;
using NinjaTrader.Cbi;

namespace NinjaTrader.Data;

/// <summary>Figures of the company behind a stock. Data files hold none, so each is null: "not known".</summary>
public class FundamentalData
{
    /// <summary>The figures of an instrument.</summary>
    public FundamentalData(Instrument instrument) => Instrument = instrument;

    /// <summary>A figure changed; never here.</summary>
    public event EventHandler<FundamentalDataEventArgs>? Update
    {
        add { }
        remove { }
    }

    /// <summary>Whose figures they are.</summary>
    public Instrument Instrument { get; }

    /// <summary>Average Daily Volume: not known.</summary>
    public double? AverageDailyVolume => null;

    /// <summary>Beta: not known.</summary>
    public double? Beta => null;

    /// <summary>Calendar Year High: not known.</summary>
    public double? CalendarYearHigh => null;

    /// <summary>Calendar Year High Date: not known.</summary>
    public DateTime? CalendarYearHighDate => null;

    /// <summary>Calendar Year Low: not known.</summary>
    public double? CalendarYearLow => null;

    /// <summary>Calendar Year Low Date: not known.</summary>
    public DateTime? CalendarYearLowDate => null;

    /// <summary>Current Ratio: not known.</summary>
    public double? CurrentRatio => null;

    /// <summary>Dividend Amount: not known.</summary>
    public double? DividendAmount => null;

    /// <summary>Dividend Pay Date: not known.</summary>
    public DateTime? DividendPayDate => null;

    /// <summary>Dividend Yield: not known.</summary>
    public double? DividendYield => null;

    /// <summary>Earnings Per Share: not known.</summary>
    public double? EarningsPerShare => null;

    /// <summary>Five Years Growth Percentage: not known.</summary>
    public double? FiveYearsGrowthPercentage => null;

    /// <summary>High52 Weeks: not known.</summary>
    public double? High52Weeks => null;

    /// <summary>High52 Weeks Date: not known.</summary>
    public DateTime? High52WeeksDate => null;

    /// <summary>Historical Volatility: not known.</summary>
    public double? HistoricalVolatility => null;

    /// <summary>Insider Owned: not known.</summary>
    public double? InsiderOwned => null;

    /// <summary>Low52 Weeks: not known.</summary>
    public double? Low52Weeks => null;

    /// <summary>Low52 Weeks Date: not known.</summary>
    public DateTime? Low52WeeksDate => null;

    /// <summary>Market Cap: not known.</summary>
    public double? MarketCap => null;

    /// <summary>Next Years Earnings Per Share: not known.</summary>
    public double? NextYearsEarningsPerShare => null;

    /// <summary>Percent Held By Institutions: not known.</summary>
    public double? PercentHeldByInstitutions => null;

    /// <summary>Price Earnings Ratio: not known.</summary>
    public double? PriceEarningsRatio => null;

    /// <summary>Revenue Per Share: not known.</summary>
    public double? RevenuePerShare => null;

    /// <summary>Shares Outstanding: not known.</summary>
    public long? SharesOutstanding => null;

    /// <summary>Short Interest: not known.</summary>
    public double? ShortInterest => null;

    /// <summary>Short Interest Ratio: not known.</summary>
    public double? ShortInterestRatio => null;

    /// <summary>VWAP: not known.</summary>
    public double? VWAP => null;
}
