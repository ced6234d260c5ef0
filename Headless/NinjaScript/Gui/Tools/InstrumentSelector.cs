using System.Windows.Controls;

namespace NinjaTrader.Gui.Tools;

/// <summary>Chooses an instrument.</summary>
public class InstrumentSelector : Control
{
    /// <summary>Instrument.</summary>
    public NinjaTrader.Cbi.Instrument? Instrument { get; set; }

    /// <summary>Name under which the window keeps the instruments that were chosen last.</summary>
    public string LastUsedGroup { get; set; } = string.Empty;

    /// <summary>Another instrument was chosen; never raised here.</summary>
    public event System.ComponentModel.CancelEventHandler? InstrumentChanged { add { } remove { } }
}
