namespace NinjaTrader.Gui;

/// <summary>The main window; the host has none.</summary>
public class ControlCenter : NinjaTrader.Gui.Tools.NTWindow
{
}
