using System.Collections.Generic;

namespace NinjaTrader.NinjaScript;

/// <summary>The reports of the Commitments of Traders; the host holds none and downloads none.</summary>
public static class CotData
{
    /// <summary>Whether reports are on their way: never.</summary>
    public static bool IsDownloadingData => false;

    /// <summary>Names of the reports on an instrument: none.</summary>
    public static List<string> GetCotReportNames(string masterInstrumentName) => [];
}
