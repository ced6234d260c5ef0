using System.Windows.Media;

namespace NinjaTrader.Gui;

/// <summary>Small additions to brushes.</summary>
public static class BrushExtensions
{
    /// <summary>Whether nothing is seen of what the brush paints; also true for no brush.</summary>
    public static bool IsTransparent(this Brush? brush) =>
        brush is null || brush.Opacity <= 0 || brush is SolidColorBrush { Color.A: 0 };

    /// <summary>Whether there is a brush that the calling thread may use.</summary>
    public static bool IsValid(this Brush? brush) => brush is not null;

    /// <summary>The brush, or a copy of it, that can no more be changed.</summary>
    public static Brush ToFrozenBrush(this Brush brush)
    {
        System.ArgumentNullException.ThrowIfNull(brush);
        if (brush.IsFrozen) return brush;
        Brush copy = brush.Clone();
        copy.Freeze();
        return copy;
    }
}
