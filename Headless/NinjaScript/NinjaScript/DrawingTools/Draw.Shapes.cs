#nullable disable
using System;
using System.Collections.Generic;
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Draws shapes: kept with tag, points and look, not painted.</summary>
public static partial class Draw
{
    /// <summary>Draws an ellipse.</summary>
    public static Ellipse Ellipse(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush)
    {
        Ellipse drawn = Drawing.Put<Ellipse>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws an ellipse.</summary>
    public static Ellipse Ellipse(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, Brush areaBrush, int areaOpacity)
    {
        Ellipse drawn = Drawing.Put<Ellipse>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws an ellipse.</summary>
    public static Ellipse Ellipse(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, bool drawOnPricePanel)
    {
        Ellipse drawn = Drawing.Put<Ellipse>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws an ellipse.</summary>
    public static Ellipse Ellipse(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, Brush areaBrush, int areaOpacity, bool drawOnPricePanel)
    {
        Ellipse drawn = Drawing.Put<Ellipse>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws an ellipse.</summary>
    public static Ellipse Ellipse(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Ellipse>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws an ellipse.</summary>
    public static Ellipse Ellipse(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush)
    {
        Ellipse drawn = Drawing.Put<Ellipse>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws an ellipse.</summary>
    public static Ellipse Ellipse(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, Brush areaBrush, int areaOpacity)
    {
        Ellipse drawn = Drawing.Put<Ellipse>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws an ellipse.</summary>
    public static Ellipse Ellipse(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, bool drawOnPricePanel)
    {
        Ellipse drawn = Drawing.Put<Ellipse>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws an ellipse.</summary>
    public static Ellipse Ellipse(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, Brush areaBrush, int areaOpacity, bool drawOnPricePanel)
    {
        Ellipse drawn = Drawing.Put<Ellipse>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws an ellipse.</summary>
    public static Ellipse Ellipse(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Ellipse>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws a rectangle.</summary>
    public static Rectangle Rectangle(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush)
    {
        Rectangle drawn = Drawing.Put<Rectangle>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws a rectangle.</summary>
    public static Rectangle Rectangle(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, Brush areaBrush, int areaOpacity)
    {
        Rectangle drawn = Drawing.Put<Rectangle>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a rectangle.</summary>
    public static Rectangle Rectangle(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, bool drawOnPricePanel)
    {
        Rectangle drawn = Drawing.Put<Rectangle>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws a rectangle.</summary>
    public static Rectangle Rectangle(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, Brush areaBrush, int areaOpacity, bool drawOnPricePanel)
    {
        Rectangle drawn = Drawing.Put<Rectangle>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a rectangle.</summary>
    public static Rectangle Rectangle(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Rectangle>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws a rectangle.</summary>
    public static Rectangle Rectangle(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush)
    {
        Rectangle drawn = Drawing.Put<Rectangle>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws a rectangle.</summary>
    public static Rectangle Rectangle(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, Brush areaBrush, int areaOpacity)
    {
        Rectangle drawn = Drawing.Put<Rectangle>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a rectangle.</summary>
    public static Rectangle Rectangle(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, Brush areaBrush, int areaOpacity, bool drawOnPricePanel)
    {
        Rectangle drawn = Drawing.Put<Rectangle>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a rectangle.</summary>
    public static Rectangle Rectangle(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Rectangle>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws a triangle.</summary>
    public static Triangle Triangle(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int middleBarsAgo, double middleY, int endBarsAgo, double endY, Brush brush)
    {
        Triangle drawn = Drawing.Put<Triangle>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, middleBarsAgo, middleY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws a triangle.</summary>
    public static Triangle Triangle(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int middleBarsAgo, double middleY, int endBarsAgo, double endY, Brush brush, Brush areaBrush, int areaOpacity)
    {
        Triangle drawn = Drawing.Put<Triangle>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, middleBarsAgo, middleY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a triangle.</summary>
    public static Triangle Triangle(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int middleBarsAgo, double middleY, int endBarsAgo, double endY, Brush brush, Brush areaBrush, int areaOpacity, bool drawOnPricePanel)
    {
        Triangle drawn = Drawing.Put<Triangle>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, middleBarsAgo, middleY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a triangle.</summary>
    public static Triangle Triangle(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int middleBarsAgo, double middleY, int endBarsAgo, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Triangle>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, middleBarsAgo, middleY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws a triangle.</summary>
    public static Triangle Triangle(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int middleBarsAgo, double middleY, int endBarsAgo, double endY, Brush brush, bool drawOnPricePanel)
    {
        Triangle drawn = Drawing.Put<Triangle>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, middleBarsAgo, middleY), Drawing.At(owner, endBarsAgo, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws a triangle.</summary>
    public static Triangle Triangle(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime middleTime, double middleY, DateTime endTime, double endY, Brush brush)
    {
        Triangle drawn = Drawing.Put<Triangle>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, middleTime, middleY), Drawing.At(owner, endTime, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws a triangle.</summary>
    public static Triangle Triangle(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime middleTime, double middleY, DateTime endTime, double endY, Brush brush, Brush areaBrush, int areaOpacity)
    {
        Triangle drawn = Drawing.Put<Triangle>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, middleTime, middleY), Drawing.At(owner, endTime, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a triangle.</summary>
    public static Triangle Triangle(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime middleTime, double middleY, DateTime endTime, double endY, Brush brush, Brush areaBrush, int areaOpacity, bool drawOnPricePanel)
    {
        Triangle drawn = Drawing.Put<Triangle>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, middleTime, middleY), Drawing.At(owner, endTime, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a triangle.</summary>
    public static Triangle Triangle(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime middleTime, double middleY, DateTime endTime, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Triangle>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, middleTime, middleY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws a path.</summary>
    public static PathTool PathTool(NinjaScriptBase owner, string tag, bool isAutoScale, int anchor1BarsAgo, double anchor1Y, int anchor2BarsAgo, double anchor2Y, int anchor3BarsAgo, double anchor3Y)
        => Drawing.Put<PathTool>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1BarsAgo, anchor1Y), Drawing.At(owner, anchor2BarsAgo, anchor2Y), Drawing.At(owner, anchor3BarsAgo, anchor3Y));

    /// <summary>Draws a path.</summary>
    public static PathTool PathTool(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime anchor1Time, double anchor1Y, DateTime anchor2Time, double anchor2Y, DateTime anchor3Time, double anchor3Y)
        => Drawing.Put<PathTool>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1Time, anchor1Y), Drawing.At(owner, anchor2Time, anchor2Y), Drawing.At(owner, anchor3Time, anchor3Y));

    /// <summary>Draws a path.</summary>
    public static PathTool PathTool(NinjaScriptBase owner, string tag, bool isAutoScale, int anchor1BarsAgo, double anchor1Y, int anchor2BarsAgo, double anchor2Y, int anchor3BarsAgo, double anchor3Y, int anchor4BarsAgo, double anchor4Y)
        => Drawing.Put<PathTool>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1BarsAgo, anchor1Y), Drawing.At(owner, anchor2BarsAgo, anchor2Y), Drawing.At(owner, anchor3BarsAgo, anchor3Y), Drawing.At(owner, anchor4BarsAgo, anchor4Y));

    /// <summary>Draws a path.</summary>
    public static PathTool PathTool(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime anchor1Time, double anchor1Y, DateTime anchor2Time, double anchor2Y, DateTime anchor3Time, double anchor3Y, DateTime anchor4Time, double anchor4Y)
        => Drawing.Put<PathTool>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1Time, anchor1Y), Drawing.At(owner, anchor2Time, anchor2Y), Drawing.At(owner, anchor3Time, anchor3Y), Drawing.At(owner, anchor4Time, anchor4Y));

    /// <summary>Draws a path.</summary>
    public static PathTool PathTool(NinjaScriptBase owner, string tag, bool isAutoScale, int anchor1BarsAgo, double anchor1Y, int anchor2BarsAgo, double anchor2Y, int anchor3BarsAgo, double anchor3Y, int anchor4BarsAgo, double anchor4Y, int anchor5BarsAgo, double anchor5Y)
        => Drawing.Put<PathTool>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1BarsAgo, anchor1Y), Drawing.At(owner, anchor2BarsAgo, anchor2Y), Drawing.At(owner, anchor3BarsAgo, anchor3Y), Drawing.At(owner, anchor4BarsAgo, anchor4Y), Drawing.At(owner, anchor5BarsAgo, anchor5Y));

    /// <summary>Draws a path.</summary>
    public static PathTool PathTool(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime anchor1Time, double anchor1Y, DateTime anchor2Time, double anchor2Y, DateTime anchor3Time, double anchor3Y, DateTime anchor4Time, double anchor4Y, DateTime anchor5Time, double anchor5Y)
        => Drawing.Put<PathTool>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1Time, anchor1Y), Drawing.At(owner, anchor2Time, anchor2Y), Drawing.At(owner, anchor3Time, anchor3Y), Drawing.At(owner, anchor4Time, anchor4Y), Drawing.At(owner, anchor5Time, anchor5Y));

    /// <summary>Draws a path.</summary>
    public static PathTool PathTool(NinjaScriptBase owner, string tag, bool isAutoScale, List<ChartAnchor> chartAnchors, Brush brush, DashStyleHelper dashStyle)
    {
        PathTool drawn = Drawing.Put<PathTool>(owner, tag, isAutoScale, false, null, chartAnchors.ToArray());
        drawn.OutlineStroke = new Stroke(brush, dashStyle, 2);
        return drawn;
    }

    /// <summary>Draws a path.</summary>
    public static PathTool PathTool(NinjaScriptBase owner, string tag, bool isAutoScale, List<ChartAnchor> chartAnchors, bool isGlobal, string templateName)
        => Drawing.Put<PathTool>(owner, tag, isAutoScale, isGlobal, templateName, chartAnchors.ToArray());

    /// <summary>Draws a polygon.</summary>
    public static Polygon Polygon(NinjaScriptBase owner, string tag, bool isAutoScale, int anchor1BarsAgo, double anchor1Y, int anchor2BarsAgo, double anchor2Y, int anchor3BarsAgo, double anchor3Y, int anchor4BarsAgo, double anchor4Y)
        => Drawing.Put<Polygon>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1BarsAgo, anchor1Y), Drawing.At(owner, anchor2BarsAgo, anchor2Y), Drawing.At(owner, anchor3BarsAgo, anchor3Y), Drawing.At(owner, anchor4BarsAgo, anchor4Y));

    /// <summary>Draws a polygon.</summary>
    public static Polygon Polygon(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime anchor1Time, double anchor1Y, DateTime anchor2Time, double anchor2Y, DateTime anchor3Time, double anchor3Y, DateTime anchor4Time, double anchor4Y)
        => Drawing.Put<Polygon>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1Time, anchor1Y), Drawing.At(owner, anchor2Time, anchor2Y), Drawing.At(owner, anchor3Time, anchor3Y), Drawing.At(owner, anchor4Time, anchor4Y));

    /// <summary>Draws a polygon.</summary>
    public static Polygon Polygon(NinjaScriptBase owner, string tag, bool isAutoScale, int anchor1BarsAgo, double anchor1Y, int anchor2BarsAgo, double anchor2Y, int anchor3BarsAgo, double anchor3Y, int anchor4BarsAgo, double anchor4Y, int anchor5BarsAgo, double anchor5Y)
        => Drawing.Put<Polygon>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1BarsAgo, anchor1Y), Drawing.At(owner, anchor2BarsAgo, anchor2Y), Drawing.At(owner, anchor3BarsAgo, anchor3Y), Drawing.At(owner, anchor4BarsAgo, anchor4Y), Drawing.At(owner, anchor5BarsAgo, anchor5Y));

    /// <summary>Draws a polygon.</summary>
    public static Polygon Polygon(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime anchor1Time, double anchor1Y, DateTime anchor2Time, double anchor2Y, DateTime anchor3Time, double anchor3Y, DateTime anchor4Time, double anchor4Y, DateTime anchor5Time, double anchor5Y)
        => Drawing.Put<Polygon>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1Time, anchor1Y), Drawing.At(owner, anchor2Time, anchor2Y), Drawing.At(owner, anchor3Time, anchor3Y), Drawing.At(owner, anchor4Time, anchor4Y), Drawing.At(owner, anchor5Time, anchor5Y));

    /// <summary>Draws a polygon.</summary>
    public static Polygon Polygon(NinjaScriptBase owner, string tag, bool isAutoScale, int anchor1BarsAgo, double anchor1Y, int anchor2BarsAgo, double anchor2Y, int anchor3BarsAgo, double anchor3Y, int anchor4BarsAgo, double anchor4Y, int anchor5BarsAgo, double anchor5Y, int anchor6BarsAgo, double anchor6Y)
        => Drawing.Put<Polygon>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1BarsAgo, anchor1Y), Drawing.At(owner, anchor2BarsAgo, anchor2Y), Drawing.At(owner, anchor3BarsAgo, anchor3Y), Drawing.At(owner, anchor4BarsAgo, anchor4Y), Drawing.At(owner, anchor5BarsAgo, anchor5Y), Drawing.At(owner, anchor6BarsAgo, anchor6Y));

    /// <summary>Draws a polygon.</summary>
    public static Polygon Polygon(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime anchor1Time, double anchor1Y, DateTime anchor2Time, double anchor2Y, DateTime anchor3Time, double anchor3Y, DateTime anchor4Time, double anchor4Y, DateTime anchor5Time, double anchor5Y, DateTime anchor6Time, double anchor6Y)
        => Drawing.Put<Polygon>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1Time, anchor1Y), Drawing.At(owner, anchor2Time, anchor2Y), Drawing.At(owner, anchor3Time, anchor3Y), Drawing.At(owner, anchor4Time, anchor4Y), Drawing.At(owner, anchor5Time, anchor5Y), Drawing.At(owner, anchor6Time, anchor6Y));

    /// <summary>Draws a polygon.</summary>
    public static Polygon Polygon(NinjaScriptBase owner, string tag, bool isAutoScale, List<ChartAnchor> chartAnchors, Brush brush, DashStyleHelper dashStyle, Brush areaBrush, int areaOpacity)
    {
        Polygon drawn = Drawing.Put<Polygon>(owner, tag, isAutoScale, false, null, chartAnchors.ToArray());
        drawn.OutlineStroke = new Stroke(brush, dashStyle, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a polygon.</summary>
    public static Polygon Polygon(NinjaScriptBase owner, string tag, bool isAutoScale, List<ChartAnchor> chartAnchors, bool isGlobal, string templateName)
        => Drawing.Put<Polygon>(owner, tag, isAutoScale, isGlobal, templateName, chartAnchors.ToArray());
}
