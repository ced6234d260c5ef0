using System.ComponentModel;

namespace NinjaTrader.NinjaScript;

/// <summary>Lists the properties of a column for an editor.</summary>
public class MarketAnalyzerColumnBaseConverter : ExpandableObjectConverter
{
}
