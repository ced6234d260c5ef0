using System.Windows.Media;
using NinjaTrader.NinjaScript;

namespace NinjaTrader.Gui;

/// <summary>How one output of an indicator is drawn.</summary>
public class Plot : Stroke
{
    /// <summary>A line plot.</summary>
    public Plot()
        : this(new Stroke(Brushes.Transparent), PlotStyle.Line, string.Empty)
    {
    }

    /// <summary>A plot with its stroke, style and name.</summary>
    public Plot(Stroke stroke, PlotStyle plotStyle, string name)
        : base(stroke)
    {
        PlotStyle = plotStyle;
        Name = name;
    }

    /// <summary>Name of the output.</summary>
    public string Name { get; set; }

    /// <summary>Style.</summary>
    public PlotStyle PlotStyle { get; set; }

    /// <summary>Values below are not drawn.</summary>
    public double Min { get; set; } = double.MinValue;

    /// <summary>Values above are not drawn.</summary>
    public double Max { get; set; } = double.MaxValue;

    /// <summary>Bars take their width from the chart.</summary>
    public bool AutoWidth { get; set; }
}
