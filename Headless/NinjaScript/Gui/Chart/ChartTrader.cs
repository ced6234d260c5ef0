using System.Windows.Controls;

namespace NinjaTrader.Gui.Chart;

/// <summary>The order panel of a chart.</summary>
public class ChartTrader : UserControl
{
    /// <summary>Account.</summary>
    public NinjaTrader.Cbi.Account? Account { get; set; }

    /// <summary>Instrument.</summary>
    public NinjaTrader.Cbi.Instrument? Instrument { get; set; }

    /// <summary>The chosen ATM strategy: null.</summary>
    public NinjaTrader.NinjaScript.AtmStrategy AtmStrategy { get; set; } = null!;

    /// <summary>Quantity.</summary>
    public int Quantity { get; set; } = 1;

    /// <summary>How orders are entered.</summary>
    public ChartTraderProperties Properties { get; } = new();

    /// <summary>Whether it is shown.</summary>
    public ChartTraderVisibility ChartTraderVisibility { get; set; }
}
