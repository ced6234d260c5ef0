using System.Windows.Media;

namespace NinjaTrader.Gui;

/// <summary>A horizontal line of an indicator.</summary>
public class Line : Stroke
{
    /// <summary>A line at zero.</summary>
    public Line()
        : this(new Stroke(Brushes.Transparent), 0, string.Empty)
    {
    }

    /// <summary>A line with its stroke, value and name.</summary>
    public Line(Stroke stroke, double value, string name)
        : base(stroke)
    {
        Value = value;
        Name = name;
    }

    /// <summary>A line with its brush, value and name.</summary>
    public Line(Brush brush, double value, string name)
        : this(new Stroke(brush), value, name)
    {
    }

    /// <summary>Name of the line.</summary>
    public string Name { get; set; }

    /// <summary>Where the line lies.</summary>
    public double Value { get; set; }
}
