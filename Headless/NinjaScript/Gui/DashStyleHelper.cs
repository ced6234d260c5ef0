namespace NinjaTrader.Gui;

/// <summary>Dash pattern of a line.</summary>
public enum DashStyleHelper
{
    Solid,
    Dash,
    DashDot,
    DashDotDot,
    Dot,
}
