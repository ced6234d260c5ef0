using NinjaTrader.Data;

namespace NinjaTrader.Gui.SuperDom;

/// <summary>A row of the order book as the price ladder shows it.</summary>
public class LadderRow : MarketDepthRow
{
}
