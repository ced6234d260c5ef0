using System.Windows.Controls;

namespace NinjaTrader.Gui.Tools;

/// <summary>Chooses a time in force.</summary>
public class TifSelector : ComboBox
{
    /// <summary>The time in force that is chosen.</summary>
    public NinjaTrader.Cbi.TimeInForce SelectedTif { get; set; }
}
