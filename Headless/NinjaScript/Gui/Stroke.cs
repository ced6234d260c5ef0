using System;
using System.Windows.Media;

namespace NinjaTrader.Gui;

/// <summary>Brush, dash pattern and width of a line.</summary>
public class Stroke : ICloneable
{
#pragma warning disable CA1051 // Compiled scripts read the field.
    /// <summary>Whether the user sees the opacity.</summary>
    public bool IsOpacityVisible = true;
#pragma warning restore CA1051

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
    public SharpDX.Direct2D1.Brush? BrushDX => RenderTarget is null ? null : Brush.ToDxBrush(RenderTarget, Opacity / 100f);

    /// <summary>The dash pattern by the drawing surface's names.</summary>
    [System.ComponentModel.Browsable(false)]
    [System.Xml.Serialization.XmlIgnore]
    public SharpDX.Direct2D1.DashStyle DashStyleDX => Enum.Parse<SharpDX.Direct2D1.DashStyle>(DashStyleHelper.ToString());

    /// <summary>Brush, width and pattern as a pen.</summary>
    [System.ComponentModel.Browsable(false)]
    [System.Xml.Serialization.XmlIgnore]
    public Pen Pen
    {
        get => new(Brush, Width) { DashStyle = DashStyleOf(DashStyleHelper) };
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Brush = value.Brush ?? Brushes.Transparent;
            Width = (float)value.Thickness;
            foreach (DashStyleHelper helper in Enum.GetValues<DashStyleHelper>())
                if (ReferenceEquals(DashStyleOf(helper), value.DashStyle)) DashStyleHelper = helper;
        }
    }

    /// <summary>The dash pattern for the drawing surface.</summary>
    [System.ComponentModel.Browsable(false)]
    [System.Xml.Serialization.XmlIgnore]
    public SharpDX.Direct2D1.StrokeStyle StrokeStyle => new(
        NinjaTrader.Core.Globals.D2DFactory,
        new SharpDX.Direct2D1.StrokeStyleProperties
        {
            DashStyle = DashStyleDX,
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

    private static DashStyle DashStyleOf(DashStyleHelper helper) => helper switch
    {
        DashStyleHelper.Dash => DashStyles.Dash,
        DashStyleHelper.DashDot => DashStyles.DashDot,
        DashStyleHelper.DashDotDot => DashStyles.DashDotDot,
        DashStyleHelper.Dot => DashStyles.Dot,
        _ => DashStyles.Solid,
    };

    private static Stroke Given(Stroke stroke) => stroke ?? throw new ArgumentNullException(nameof(stroke));
}
