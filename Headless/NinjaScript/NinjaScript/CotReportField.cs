namespace NinjaTrader.NinjaScript;

/// <summary>Figures of a report of the Commitments of Traders.</summary>
public enum CotReportField
{
    OpenInterest,
    NoncommercialLong,
    NoncommercialShort,
    NoncommercialNet,
    CommercialLong,
    CommercialShort,
    CommercialNet,
    NonreportableLong,
    NonreportableShort,
    NonreportableNet,
}
