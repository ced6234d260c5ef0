namespace NinjaTrader.Gui.Chart;

/// <summary>Settings of a price axis.</summary>
public class ChartScaleProperties
{
    /// <summary>Margin below the lowest value of an automatic range.</summary>
    public double AutoScaleMarginLower { get; set; } = 0.1;

    /// <summary>Margin above the highest value of an automatic range.</summary>
    public double AutoScaleMarginUpper { get; set; } = 0.1;

    /// <summary>Highest value of a fixed range.</summary>
    public double FixedScaleMax { get; set; }

    /// <summary>Lowest value of a fixed range.</summary>
    public double FixedScaleMin { get; set; }

    /// <summary>Whether the range follows the values or is fixed.</summary>
    public YAxisRangeType YAxisRangeType { get; set; }

    /// <summary>Whether the scale is linear or logarithmic.</summary>
    public YAxisScalingType YAxisScalingType { get; set; }
}
