namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns;

/// <summary>
/// The class that columns derive from. The build adds methods to it by which they call the built-in indicators.
/// </summary>
public partial class MarketAnalyzerColumn : MarketAnalyzerColumnBase
{
    /// <summary>Carries the indicator methods and their caches.</summary>
    protected internal Indicators.Indicator indicator;

    /// <summary>Makes the column with its defaults set.</summary>
    public MarketAnalyzerColumn()
    {
        indicator = new Indicators.Indicator { Parent = this };
    }
}
