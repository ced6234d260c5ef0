using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript;

/// <summary>The plots of a script, their values, and its lines.</summary>
public abstract partial class NinjaScriptBase
{
    private readonly List<Plot> _plots = new();
    private readonly List<Line> _lines = new();
    private int _defaultPlots;
    private int _defaultLines;

    /// <summary>The plots, in the order they were added.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Plot[] Plots => _plots.ToArray();

    /// <summary>The oscillator lines, in the order they were added.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Line[] Lines => _lines.ToArray();

    /// <summary>The values of every plot.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double>[] Values { get; private set; } = Array.Empty<Series<double>>();

    /// <summary>The values of the first plot.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> Value => Values.Length == 0 ? null! : Values[0];

    /// <summary>Adds a line plot.</summary>
    protected void AddPlot(Brush brush, string name) => AddPlot(new Stroke(brush), PlotStyle.Line, name);

    /// <summary>Adds a plot.</summary>
    protected void AddPlot(Stroke stroke, PlotStyle plotStyle, string name) => _plots.Add(new Plot(stroke, plotStyle, name));

    /// <summary>Adds a horizontal line.</summary>
    protected void AddLine(Brush brush, double value, string name) => AddLine(new Stroke(brush), value, name);

    /// <summary>Adds a horizontal line.</summary>
    protected void AddLine(Stroke stroke, double value, string name) => _lines.Add(new Line(stroke, value, name));

    /// <summary>
    /// Makes the values of plots that have none. Called before Configure for the plots of SetDefaults, and before DataLoaded for
    /// those that Configure added.
    /// </summary>
    internal void CreatePlots()
    {
        if (Values.Length == 0) (_defaultPlots, _defaultLines) = (_plots.Count, _lines.Count);
        Series<double>[] there = Values;
        Values = Enumerable.Range(0, _plots.Count)
            .Select(i => i < there.Length ? there[i] : new Series<double>(this, isPlot: true)).ToArray();
        PlotBrushes = Array.ConvertAll(Values, _ => new BrushSeries(this));
    }

    /// <summary>Leaves only the plots and lines of SetDefaults, without values.</summary>
    private void ForgetPlots()
    {
        Values = Array.Empty<Series<double>>();
        _plots.RemoveRange(_defaultPlots, _plots.Count - _defaultPlots);
        _lines.RemoveRange(_defaultLines, _lines.Count - _defaultLines);
    }
}
