using System;

namespace NinjaTrader.NinjaScript;

/// <summary>One figure of the Commitments of Traders.</summary>
public class CotReport
{
    /// <summary>Which figure.</summary>
    public CotReportField Field { get; set; }

    /// <summary>Of which report.</summary>
    public CotReportType ReportType { get; set; }

    /// <summary>The figure as of a time: NaN, as the host holds no reports.</summary>
    public double Calculate(string reportName, DateTime time) => double.NaN;
}
