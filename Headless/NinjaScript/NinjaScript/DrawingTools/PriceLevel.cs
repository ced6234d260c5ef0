using System.Windows.Media;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A level of a drawing.</summary>
public class PriceLevel
{
    /// <summary>Value.</summary>
    public double Value { get; set; }

    /// <summary>Is visible.</summary>
    public bool IsVisible { get; set; } = true;

    /// <summary>Name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Stroke.</summary>
    public Stroke? Stroke { get; set; }

    /// <summary>A level at 0.</summary>
    public PriceLevel()
    {
    }

    /// <summary>A level in percent.</summary>
    public PriceLevel(double value, Brush brush)
    {
        Value = value;
        Stroke = new Stroke(brush);
    }

    /// <summary>A level in percent.</summary>
    public PriceLevel(double value, Brush brush, float strokeWidth)
        : this(value, brush, strokeWidth, DashStyleHelper.Solid, 100)
    {
    }

    /// <summary>A level in percent; the opacity too.</summary>
    public PriceLevel(double value, Brush brush, float strokeWidth, DashStyleHelper dashStyle, int opacity)
    {
        Value = value;
        Stroke = new Stroke(brush, dashStyle, strokeWidth, opacity);
    }

    /// <summary>Tag; null unless set.</summary>
    public object? Tag { get; set; }

    /// <summary>
    /// The price of the level: its percentage of <paramref name="totalPriceRange"/>, counted from
    /// <paramref name="startPrice"/> on; inverted, from the other end of the range back.
    /// </summary>
    public double GetPrice(double startPrice, double totalPriceRange, bool isInverted) =>
        startPrice + ((isInverted ? 100 - Value : Value) / 100 * totalPriceRange);

    /// <summary>The place of the level on a chart.</summary>
    public float GetY(ChartScale chartScale, double startPrice, double totalPriceRange, bool isInverted) =>
        chartScale.GetYByValue(GetPrice(startPrice, totalPriceRange, isInverted));
}
