using System;
using System.Windows.Media;

namespace NinjaTrader.Gui;

/// <summary>Brush, dash pattern and width of a line.</summary>
public class Stroke : ICloneable
{
    /// <summary>A solid line one pixel wide.</summary>
    public Stroke()
        : this(Brushes.Transparent)
    {
    }

    /// <summary>A solid line one pixel wide.</summary>
    public Stroke(Brush brush)
        : this(brush, 1f)
    {
    }

    /// <summary>A solid line.</summary>
    public Stroke(Brush brush, float width)
        : this(brush, DashStyleHelper.Solid, width)
    {
    }

    /// <summary>A line.</summary>
    public Stroke(Brush brush, DashStyleHelper dashStyleHelper, float width)
        : this(brush, dashStyleHelper, width, 100)
    {
    }

    /// <summary>A line with opacity in percent.</summary>
    public Stroke(Brush brush, DashStyleHelper dashStyleHelper, float width, int opacity)
    {
        Brush = brush;
        DashStyleHelper = dashStyleHelper;
        Width = width;
        Opacity = opacity;
    }

    /// <summary>A copy.</summary>
    public Stroke(Stroke stroke)
        : this(Given(stroke).Brush, stroke.DashStyleHelper, stroke.Width, stroke.Opacity)
    {
    }

    /// <summary>Brush of the line.</summary>
    public Brush Brush { get; set; }

    /// <summary>Dash pattern.</summary>
    public DashStyleHelper DashStyleHelper { get; set; }

    /// <summary>Width in pixels.</summary>
    public float Width { get; set; }

    /// <summary>Opacity in percent.</summary>
    public int Opacity { get; set; }

    /// <summary>The surface that <see cref="BrushDX"/> belongs to.</summary>
    [System.ComponentModel.Browsable(false)]
    [System.Xml.Serialization.XmlIgnore]
    public SharpDX.Direct2D1.RenderTarget? RenderTarget { get; set; }

    /// <summary>The brush for the drawing surface.</summary>
    [System.ComponentModel.Browsable(false)]
    [System.Xml.Serialization.XmlIgnore]
    public SharpDX.Direct2D1.Brush? BrushDX => RenderTarget is null ? null : Brush.ToDxBrush(RenderTarget, Opacity / 100.0);

    /// <summary>The dash pattern for the drawing surface.</summary>
    [System.ComponentModel.Browsable(false)]
    [System.Xml.Serialization.XmlIgnore]
    public SharpDX.Direct2D1.StrokeStyle StrokeStyle => new(
        NinjaTrader.Core.Globals.D2DFactory,
        new SharpDX.Direct2D1.StrokeStyleProperties
        {
            DashStyle = Enum.Parse<SharpDX.Direct2D1.DashStyle>(DashStyleHelper.ToString()),
        });

    /// <summary>A copy.</summary>
    public virtual object Clone() => MemberwiseClone();

    /// <summary>Takes over the properties of another.</summary>
    public void CopyTo(Stroke stroke)
    {
        Given(stroke).Brush = Brush;
        stroke.DashStyleHelper = DashStyleHelper;
        stroke.Width = Width;
        stroke.Opacity = Opacity;
    }

    private static Stroke Given(Stroke stroke) => stroke ?? throw new ArgumentNullException(nameof(stroke));
}
