using System.ComponentModel;

namespace NinjaTrader.NinjaScript;

/// <summary>Lists the properties of an indicator for an editor.</summary>
public class IndicatorBaseConverter : ExpandableObjectConverter
{
}
