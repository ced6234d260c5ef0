namespace NinjaTrader.Gui.Chart;

/// <summary>How the price axis is scaled.</summary>
public enum YAxisScalingType
{
    Linear,
    Logarithmic,
}
