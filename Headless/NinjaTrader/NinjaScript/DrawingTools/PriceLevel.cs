using System.Windows.Media;
using NinjaTrader.Gui;

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
}
