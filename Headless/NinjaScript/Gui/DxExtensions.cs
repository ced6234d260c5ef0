using System.Windows;
using System.Windows.Media;

namespace NinjaTrader.Gui;

/// <summary>From the framework's points and brushes to those of a drawing surface.</summary>
public static class DxExtensions
{
    /// <summary>A brush for a drawing surface.</summary>
    public static SharpDX.Direct2D1.Brush ToDxBrush(this Brush brush, SharpDX.Direct2D1.RenderTarget renderTarget) =>
        ToDxBrush(brush, renderTarget, (float)(brush?.Opacity ?? 1));

    /// <summary>A brush for a drawing surface, with an opacity from 0 to 1.</summary>
    public static SharpDX.Direct2D1.Brush ToDxBrush(this Brush brush, SharpDX.Direct2D1.RenderTarget renderTarget, float opacity)
    {
        Color color = brush is SolidColorBrush solid ? solid.Color : Colors.Transparent;
        var color4 = new SharpDX.Color4(color.R / 255f, color.G / 255f, color.B / 255f, color.A / 255f);
        return new SharpDX.Direct2D1.SolidColorBrush(renderTarget, color4) { Opacity = opacity };
    }

    /// <summary>A point for a drawing surface.</summary>
    public static SharpDX.Vector2 ToVector2(this Point point) => new((float)point.X, (float)point.Y);

    /// <summary>A vector for a drawing surface.</summary>
    public static SharpDX.Vector2 ToVector2(this Vector vector) => new((float)vector.X, (float)vector.Y);

    /// <summary>A point from a drawing surface.</summary>
    public static Point ToPoint(this SharpDX.Vector2 vector) => new(vector.X, vector.Y);
}
