namespace NinjaTrader.NinjaScript;

/// <summary>Which contracts a report of the Commitments of Traders counts.</summary>
public enum CotReportType
{
    Futures,
    FuturesAndOptions,
}
