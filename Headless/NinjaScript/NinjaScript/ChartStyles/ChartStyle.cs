using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.ChartStyles;

/// <summary>
/// Look of price bars. The host shows no chart: <see cref="OnRender"/> is never called, the drawing surface is null.
/// </summary>
public abstract class ChartStyle : NinjaScript
{
    // Made anew with each change: such a collection goes on to find by name what was taken out of it.
    private PropertyDescriptorCollection? _properties;

    /// <summary>A style; its defaults are set.</summary>
    protected ChartStyle() => ChangeState(State.SetDefaults);

    /// <summary>Number of the style.</summary>
    public ChartStyleType ChartStyleType { get; set; }

    /// <summary>Width of a bar as it is set.</summary>
    public double BarWidth { get; set; } = 3;

    /// <summary>Width of a bar as the user sees it.</summary>
    [XmlIgnore]
    public int BarWidthUI
    {
        get => (int)Math.Round(BarWidth);
        set => BarWidth = value;
    }

    /// <summary>Brush of bars that close higher.</summary>
    public Brush UpBrush { get; set; } = Brushes.LimeGreen;

    /// <summary>Brush of bars that close lower.</summary>
    public Brush DownBrush { get; set; } = Brushes.Red;

    /// <summary>The brush of higher bars on the drawing surface: null.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public SharpDX.Direct2D1.Brush UpBrushDX => null!;

    /// <summary>The brush of lower bars on the drawing surface: null.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public SharpDX.Direct2D1.Brush DownBrushDX => null!;

    /// <summary>Outline of bars.</summary>
    public Stroke Stroke { get; set; } = new(Brushes.Black);

    /// <summary>Line from high to low.</summary>
    public Stroke Stroke2 { get; set; } = new(Brushes.Black);

    /// <summary>Whether the bodies of the bars are not seen.</summary>
    [Browsable(false)]
    public bool IsTransparent => UpBrush.IsTransparent() && DownBrush.IsTransparent() && Stroke.Brush.IsTransparent();

    /// <summary>Picture of the style in a menu; none.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public virtual object? Icon => null;

    /// <summary>The drawing surface: null.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public SharpDX.Direct2D1.RenderTarget RenderTarget => null!;

    /// <summary>The properties that the user may change; a style takes out those it does not use.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public PropertyDescriptorCollection Properties => _properties ??= new PropertyDescriptorCollection(
        TypeDescriptor.GetProperties(this).Cast<PropertyDescriptor>().Where(property => property.IsBrowsable).ToArray());

    /// <summary>Pixels of the screen: the same number, rounded.</summary>
    public int ConvertToHorizontalPixels(ChartControl? chartControl, double x) => (int)Math.Round(x);

    /// <summary>Pixels that a bar of a width takes.</summary>
    public abstract int GetBarPaintWidth(int barWidth);

    /// <summary>Paints the bars; never called here.</summary>
    public abstract void OnRender(ChartControl chartControl, ChartScale chartScale, ChartBars chartBars);

    /// <summary>The drawing surface changed; never called here.</summary>
    public virtual void OnRenderTargetChanged()
    {
    }

    /// <summary>Shows a property under another name.</summary>
    protected void SetPropertyName(string propertyName, string displayName)
    {
        PropertyDescriptor[] all = Properties.Cast<PropertyDescriptor>().ToArray();
        int place = Array.FindIndex(all, property => property.Name == propertyName);
        if (place < 0) return;
        all[place] = new PropertyDescriptorExtended(all[place], owner => owner, displayName, []);
        _properties = new PropertyDescriptorCollection(all);
    }

    /// <summary>Puts a property to a place among others, counted from 0.</summary>
    protected void SetPropertyOrder(string propertyName, int order)
    {
        var all = Properties.Cast<PropertyDescriptor>().ToList();
        if (all.Find(property => property.Name == propertyName) is not { } moved) return;
        all.Remove(moved);
        all.Insert(Math.Clamp(order, 0, all.Count), moved);
        _properties = new PropertyDescriptorCollection(all.ToArray());
    }

    /// <summary>Fits a brush to a rectangle of the drawing surface; a brush of one colour stays as it is.</summary>
    public static void TransformBrush(SharpDX.Direct2D1.Brush? brush, SharpDX.RectangleF rect)
    {
    }
}
