namespace NinjaTrader.Gui.Chart;

/// <summary>How a crosshair moves.</summary>
public enum CrosshairType
{
    Off,
    Local,
    LocalSnapMode,
    Global,
    GlobalNoTimeScroll,
}
