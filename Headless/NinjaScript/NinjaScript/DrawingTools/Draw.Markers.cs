#nullable disable
using System;
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Draws marks: kept with tag, points and look, not painted.</summary>
public static partial class Draw
{
    /// <summary>Draws an arrow downwards.</summary>
    public static ArrowDown ArrowDown(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush)
    {
        ArrowDown drawn = Drawing.Put<ArrowDown>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws an arrow downwards.</summary>
    public static ArrowDown ArrowDown(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush, bool drawOnPricePanel)
    {
        ArrowDown drawn = Drawing.Put<ArrowDown>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws an arrow downwards.</summary>
    public static ArrowDown ArrowDown(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, bool isGlobal, string templateName)
        => Drawing.Put<ArrowDown>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, barsAgo, y));

    /// <summary>Draws an arrow downwards.</summary>
    public static ArrowDown ArrowDown(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush)
    {
        ArrowDown drawn = Drawing.Put<ArrowDown>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws an arrow downwards.</summary>
    public static ArrowDown ArrowDown(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush, bool drawOnPricePanel)
    {
        ArrowDown drawn = Drawing.Put<ArrowDown>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws an arrow downwards.</summary>
    public static ArrowDown ArrowDown(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, bool isGlobal, string templateName)
        => Drawing.Put<ArrowDown>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, time, y));

    /// <summary>Draws an arrow upwards.</summary>
    public static ArrowUp ArrowUp(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush)
    {
        ArrowUp drawn = Drawing.Put<ArrowUp>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws an arrow upwards.</summary>
    public static ArrowUp ArrowUp(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush, bool drawOnPricePanel)
    {
        ArrowUp drawn = Drawing.Put<ArrowUp>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws an arrow upwards.</summary>
    public static ArrowUp ArrowUp(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, bool isGlobal, string templateName)
        => Drawing.Put<ArrowUp>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, barsAgo, y));

    /// <summary>Draws an arrow upwards.</summary>
    public static ArrowUp ArrowUp(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush)
    {
        ArrowUp drawn = Drawing.Put<ArrowUp>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws an arrow upwards.</summary>
    public static ArrowUp ArrowUp(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush, bool drawOnPricePanel)
    {
        ArrowUp drawn = Drawing.Put<ArrowUp>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws an arrow upwards.</summary>
    public static ArrowUp ArrowUp(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, bool isGlobal, string templateName)
        => Drawing.Put<ArrowUp>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, time, y));

    /// <summary>Draws a diamond.</summary>
    public static Diamond Diamond(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush)
    {
        Diamond drawn = Drawing.Put<Diamond>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a diamond.</summary>
    public static Diamond Diamond(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush, bool drawOnPricePanel)
    {
        Diamond drawn = Drawing.Put<Diamond>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a diamond.</summary>
    public static Diamond Diamond(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, bool isGlobal, string templateName)
        => Drawing.Put<Diamond>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, barsAgo, y));

    /// <summary>Draws a diamond.</summary>
    public static Diamond Diamond(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush)
    {
        Diamond drawn = Drawing.Put<Diamond>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a diamond.</summary>
    public static Diamond Diamond(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush, bool drawOnPricePanel)
    {
        Diamond drawn = Drawing.Put<Diamond>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a diamond.</summary>
    public static Diamond Diamond(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, bool isGlobal, string templateName)
        => Drawing.Put<Diamond>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, time, y));

    /// <summary>Draws a dot.</summary>
    public static Dot Dot(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush)
    {
        Dot drawn = Drawing.Put<Dot>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a dot.</summary>
    public static Dot Dot(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush, bool drawOnPricePanel)
    {
        Dot drawn = Drawing.Put<Dot>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a dot.</summary>
    public static Dot Dot(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, bool isGlobal, string templateName)
        => Drawing.Put<Dot>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, barsAgo, y));

    /// <summary>Draws a dot.</summary>
    public static Dot Dot(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush)
    {
        Dot drawn = Drawing.Put<Dot>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a dot.</summary>
    public static Dot Dot(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush, bool drawOnPricePanel)
    {
        Dot drawn = Drawing.Put<Dot>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a dot.</summary>
    public static Dot Dot(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, bool isGlobal, string templateName)
        => Drawing.Put<Dot>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, time, y));

    /// <summary>Draws a square.</summary>
    public static Square Square(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush)
    {
        Square drawn = Drawing.Put<Square>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a square.</summary>
    public static Square Square(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush, bool drawOnPricePanel)
    {
        Square drawn = Drawing.Put<Square>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a square.</summary>
    public static Square Square(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, bool isGlobal, string templateName)
        => Drawing.Put<Square>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, barsAgo, y));

    /// <summary>Draws a square.</summary>
    public static Square Square(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush)
    {
        Square drawn = Drawing.Put<Square>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a square.</summary>
    public static Square Square(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush, bool drawOnPricePanel)
    {
        Square drawn = Drawing.Put<Square>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a square.</summary>
    public static Square Square(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, bool isGlobal, string templateName)
        => Drawing.Put<Square>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, time, y));

    /// <summary>Draws a triangle downwards.</summary>
    public static TriangleDown TriangleDown(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush)
    {
        TriangleDown drawn = Drawing.Put<TriangleDown>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a triangle downwards.</summary>
    public static TriangleDown TriangleDown(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush, bool drawOnPricePanel)
    {
        TriangleDown drawn = Drawing.Put<TriangleDown>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a triangle downwards.</summary>
    public static TriangleDown TriangleDown(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, bool isGlobal, string templateName)
        => Drawing.Put<TriangleDown>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, barsAgo, y));

    /// <summary>Draws a triangle downwards.</summary>
    public static TriangleDown TriangleDown(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush)
    {
        TriangleDown drawn = Drawing.Put<TriangleDown>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a triangle downwards.</summary>
    public static TriangleDown TriangleDown(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush, bool drawOnPricePanel)
    {
        TriangleDown drawn = Drawing.Put<TriangleDown>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a triangle downwards.</summary>
    public static TriangleDown TriangleDown(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, bool isGlobal, string templateName)
        => Drawing.Put<TriangleDown>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, time, y));

    /// <summary>Draws a triangle upwards.</summary>
    public static TriangleUp TriangleUp(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush)
    {
        TriangleUp drawn = Drawing.Put<TriangleUp>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a triangle upwards.</summary>
    public static TriangleUp TriangleUp(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, Brush brush, bool drawOnPricePanel)
    {
        TriangleUp drawn = Drawing.Put<TriangleUp>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a triangle upwards.</summary>
    public static TriangleUp TriangleUp(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, bool isGlobal, string templateName)
        => Drawing.Put<TriangleUp>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, barsAgo, y));

    /// <summary>Draws a triangle upwards.</summary>
    public static TriangleUp TriangleUp(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush)
    {
        TriangleUp drawn = Drawing.Put<TriangleUp>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a triangle upwards.</summary>
    public static TriangleUp TriangleUp(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, Brush brush, bool drawOnPricePanel)
    {
        TriangleUp drawn = Drawing.Put<TriangleUp>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.AreaBrush = brush;
        drawn.OutlineBrush = brush;
        return drawn;
    }

    /// <summary>Draws a triangle upwards.</summary>
    public static TriangleUp TriangleUp(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, bool isGlobal, string templateName)
        => Drawing.Put<TriangleUp>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, time, y));
}
