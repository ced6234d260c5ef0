using System.Windows.Controls;

namespace NinjaTrader.Gui.Tools;

/// <summary>Chooses a time in force.</summary>
public class TifSelector : ComboBox
{
    /// <summary>Selected tif.</summary>
    public NinjaTrader.Cbi.TimeInForce SelectedTif { get; set; }
}
