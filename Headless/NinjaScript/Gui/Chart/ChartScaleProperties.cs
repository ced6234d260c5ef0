namespace NinjaTrader.Gui.Chart;

/// <summary>Settings of a price axis.</summary>
public class ChartScaleProperties
{
    /// <summary>Auto scale margin lower.</summary>
    public double AutoScaleMarginLower { get; set; } = 0.1;

    /// <summary>Auto scale margin upper.</summary>
    public double AutoScaleMarginUpper { get; set; } = 0.1;

    /// <summary>Fixed scale max.</summary>
    public double FixedScaleMax { get; set; }

    /// <summary>Fixed scale min.</summary>
    public double FixedScaleMin { get; set; }

    /// <summary>Yaxis range type.</summary>
    public YAxisRangeType YAxisRangeType { get; set; }

    /// <summary>Yaxis scaling type.</summary>
    public YAxisScalingType YAxisScalingType { get; set; }
}
