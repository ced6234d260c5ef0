using System;

namespace NinjaTrader.Gui.Chart;

/// <summary>A price axis.</summary>
public class ChartScale
{
    /// <summary>Lowest value shown.</summary>
    public double MinValue { get; set; }

    /// <summary>Highest value shown.</summary>
    public double MaxValue { get; set; }

    /// <summary>Height in pixels.</summary>
    public double Height { get; set; }

    /// <summary>Width in pixels.</summary>
    public double Width { get; set; }

    /// <summary>Whether it is shown.</summary>
    public bool IsVisible { get; set; } = true;

    /// <summary>Number of its panel, counted from 0.</summary>
    public int PanelIndex { get; set; }

    /// <summary>The side that it stands on.</summary>
    public ScaleJustification ScaleJustification { get; set; }

    /// <summary>Its settings.</summary>
    public ChartScaleProperties Properties { get; set; } = new();

    /// <summary>The range that is shown.</summary>
    public double MaxMinusMin => MaxValue - MinValue;

    /// <summary>Place of a value in pixels from the top.</summary>
    public int GetYByValue(double val) => MaxMinusMin == 0 ? 0 : (int)Math.Round((MaxValue - val) / MaxMinusMin * Height);

    /// <summary>Place of a value in device-independent pixels from the top.</summary>
    public double GetYByValueWpf(double val) => GetYByValue(val);

    /// <summary>Value at a place.</summary>
    public double GetValueByY(float y) => Height == 0 ? MaxValue : MaxValue - (y / Height * MaxMinusMin);

    /// <summary>Value at a place.</summary>
    public double GetValueByYWpf(double y) => GetValueByY((float)y);

    /// <summary>Pixels of a difference in value.</summary>
    public float GetPixelsForDistance(double distance) => MaxMinusMin == 0 ? 0 : (float)(distance / MaxMinusMin * Height);
}
