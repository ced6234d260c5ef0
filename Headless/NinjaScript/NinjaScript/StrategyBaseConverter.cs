using System.ComponentModel;

namespace NinjaTrader.NinjaScript;

/// <summary>Lists the properties of a strategy for an editor.</summary>
public class StrategyBaseConverter : ExpandableObjectConverter
{
}
