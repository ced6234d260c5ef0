#nullable disable
using System;
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Draws lines: kept with tag, points and look, not painted.</summary>
public static partial class Draw
{
    /// <summary>Draws an arc.</summary>
    public static Arc Arc(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush)
    {
        Arc drawn = Drawing.Put<Arc>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws an arc.</summary>
    public static Arc Arc(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        Arc drawn = Drawing.Put<Arc>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws an arc.</summary>
    public static Arc Arc(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        Arc drawn = Drawing.Put<Arc>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws an arc.</summary>
    public static Arc Arc(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Arc>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws a line with an arrow.</summary>
    public static ArrowLine ArrowLine(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush)
    {
        ArrowLine drawn = Drawing.Put<ArrowLine>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws a line with an arrow.</summary>
    public static ArrowLine ArrowLine(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        ArrowLine drawn = Drawing.Put<ArrowLine>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line with an arrow.</summary>
    public static ArrowLine ArrowLine(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, bool isGlobal, string templateName)
        => Drawing.Put<ArrowLine>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws a line with an arrow.</summary>
    public static ArrowLine ArrowLine(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        ArrowLine drawn = Drawing.Put<ArrowLine>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line with an arrow.</summary>
    public static ArrowLine ArrowLine(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        ArrowLine drawn = Drawing.Put<ArrowLine>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush)
    {
        ExtendedLine drawn = Drawing.Put<ExtendedLine>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        ExtendedLine drawn = Drawing.Put<ExtendedLine>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        ExtendedLine drawn = Drawing.Put<ExtendedLine>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, bool isGlobal, string templateName)
        => Drawing.Put<ExtendedLine>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        ExtendedLine drawn = Drawing.Put<ExtendedLine>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        ExtendedLine drawn = Drawing.Put<ExtendedLine>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line.</summary>
    public static Line Line(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush)
    {
        Line drawn = Drawing.Put<Line>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws a line.</summary>
    public static Line Line(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        Line drawn = Drawing.Put<Line>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line.</summary>
    public static Line Line(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        Line drawn = Drawing.Put<Line>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line.</summary>
    public static Line Line(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, string templateName)
        => Drawing.Put<Line>(owner, tag, isAutoScale, false, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws a line.</summary>
    public static Line Line(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Line>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws a line that goes on one way.</summary>
    public static Ray Ray(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush)
    {
        Ray drawn = Drawing.Put<Ray>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws a line that goes on one way.</summary>
    public static Ray Ray(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        Ray drawn = Drawing.Put<Ray>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on one way.</summary>
    public static Ray Ray(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        Ray drawn = Drawing.Put<Ray>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on one way.</summary>
    public static Ray Ray(NinjaScriptBase owner, string tag, int startBarsAgo, double startY, int endBarsAgo, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Ray>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws a vertical line.</summary>
    public static VerticalLine VerticalLine(NinjaScriptBase owner, string tag, int barsAgo, Brush brush)
    {
        VerticalLine drawn = Drawing.Put<VerticalLine>(owner, tag, false, false, null, Drawing.At(owner, barsAgo, double.NaN));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws a vertical line.</summary>
    public static VerticalLine VerticalLine(NinjaScriptBase owner, string tag, int barsAgo, Brush brush, DashStyleHelper dashStyle, int width)
    {
        VerticalLine drawn = Drawing.Put<VerticalLine>(owner, tag, false, false, null, Drawing.At(owner, barsAgo, double.NaN));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a vertical line.</summary>
    public static VerticalLine VerticalLine(NinjaScriptBase owner, string tag, int barsAgo, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        VerticalLine drawn = Drawing.Put<VerticalLine>(owner, tag, false, false, null, Drawing.At(owner, barsAgo, double.NaN));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a vertical line.</summary>
    public static VerticalLine VerticalLine(NinjaScriptBase owner, string tag, int barsAgo, bool isGlobal, string templateName)
        => Drawing.Put<VerticalLine>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, barsAgo, double.NaN));

    /// <summary>Draws an arc.</summary>
    public static Arc Arc(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush)
    {
        Arc drawn = Drawing.Put<Arc>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws an arc.</summary>
    public static Arc Arc(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        Arc drawn = Drawing.Put<Arc>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws an arc.</summary>
    public static Arc Arc(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        Arc drawn = Drawing.Put<Arc>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws an arc.</summary>
    public static Arc Arc(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Arc>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws a line with an arrow.</summary>
    public static ArrowLine ArrowLine(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush)
    {
        ArrowLine drawn = Drawing.Put<ArrowLine>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws a line with an arrow.</summary>
    public static ArrowLine ArrowLine(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        ArrowLine drawn = Drawing.Put<ArrowLine>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line with an arrow.</summary>
    public static ArrowLine ArrowLine(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, bool isGlobal, string templateName)
        => Drawing.Put<ArrowLine>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws a line with an arrow.</summary>
    public static ArrowLine ArrowLine(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        ArrowLine drawn = Drawing.Put<ArrowLine>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush)
    {
        ExtendedLine drawn = Drawing.Put<ExtendedLine>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        ExtendedLine drawn = Drawing.Put<ExtendedLine>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        ExtendedLine drawn = Drawing.Put<ExtendedLine>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, bool isGlobal, string templateName)
        => Drawing.Put<ExtendedLine>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        ExtendedLine drawn = Drawing.Put<ExtendedLine>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on both ways.</summary>
    public static ExtendedLine ExtendedLine(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        ExtendedLine drawn = Drawing.Put<ExtendedLine>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line.</summary>
    public static Line Line(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        Line drawn = Drawing.Put<Line>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line.</summary>
    public static Line Line(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        Line drawn = Drawing.Put<Line>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line.</summary>
    public static Line Line(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, string templateName)
        => Drawing.Put<Line>(owner, tag, isAutoScale, false, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws a line.</summary>
    public static Line Line(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Line>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws a line that goes on one way.</summary>
    public static Ray Ray(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush)
    {
        Ray drawn = Drawing.Put<Ray>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws a line that goes on one way.</summary>
    public static Ray Ray(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width)
    {
        Ray drawn = Drawing.Put<Ray>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on one way.</summary>
    public static Ray Ray(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        Ray drawn = Drawing.Put<Ray>(owner, tag, false, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a line that goes on one way.</summary>
    public static Ray Ray(NinjaScriptBase owner, string tag, DateTime startTime, double startY, DateTime endTime, double endY, bool isGlobal, string templateName)
        => Drawing.Put<Ray>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws a vertical line.</summary>
    public static VerticalLine VerticalLine(NinjaScriptBase owner, string tag, DateTime time, Brush brush)
    {
        VerticalLine drawn = Drawing.Put<VerticalLine>(owner, tag, false, false, null, Drawing.At(owner, time, double.NaN));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws a vertical line.</summary>
    public static VerticalLine VerticalLine(NinjaScriptBase owner, string tag, DateTime time, Brush brush, DashStyleHelper dashStyle, int width)
    {
        VerticalLine drawn = Drawing.Put<VerticalLine>(owner, tag, false, false, null, Drawing.At(owner, time, double.NaN));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a vertical line.</summary>
    public static VerticalLine VerticalLine(NinjaScriptBase owner, string tag, DateTime time, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        VerticalLine drawn = Drawing.Put<VerticalLine>(owner, tag, false, false, null, Drawing.At(owner, time, double.NaN));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a vertical line.</summary>
    public static VerticalLine VerticalLine(NinjaScriptBase owner, string tag, DateTime time, bool isGlobal, string templateName)
        => Drawing.Put<VerticalLine>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, time, double.NaN));

    /// <summary>Draws a horizontal line.</summary>
    public static HorizontalLine HorizontalLine(NinjaScriptBase owner, string tag, double y, Brush brush)
    {
        HorizontalLine drawn = Drawing.Put<HorizontalLine>(owner, tag, false, false, null, Drawing.At(owner, 0, y));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws a horizontal line.</summary>
    public static HorizontalLine HorizontalLine(NinjaScriptBase owner, string tag, double y, Brush brush, DashStyleHelper dashStyle, int width)
    {
        HorizontalLine drawn = Drawing.Put<HorizontalLine>(owner, tag, false, false, null, Drawing.At(owner, 0, y));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a horizontal line.</summary>
    public static HorizontalLine HorizontalLine(NinjaScriptBase owner, string tag, double y, Brush brush, bool drawOnPricePanel)
    {
        HorizontalLine drawn = Drawing.Put<HorizontalLine>(owner, tag, false, false, null, Drawing.At(owner, 0, y));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }

    /// <summary>Draws a horizontal line.</summary>
    public static HorizontalLine HorizontalLine(NinjaScriptBase owner, string tag, double y, Brush brush, DashStyleHelper dashStyle, int width, bool drawOnPricePanel)
    {
        HorizontalLine drawn = Drawing.Put<HorizontalLine>(owner, tag, false, false, null, Drawing.At(owner, 0, y));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a horizontal line.</summary>
    public static HorizontalLine HorizontalLine(NinjaScriptBase owner, string tag, double y, bool isGlobal, string templateName)
        => Drawing.Put<HorizontalLine>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, 0, y));

    /// <summary>Draws a horizontal line.</summary>
    public static HorizontalLine HorizontalLine(NinjaScriptBase owner, string tag, bool isAutoScale, double y, Brush brush, DashStyleHelper dashStyle, int width)
    {
        HorizontalLine drawn = Drawing.Put<HorizontalLine>(owner, tag, isAutoScale, false, null, Drawing.At(owner, 0, y));
        drawn.Stroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a horizontal line.</summary>
    public static HorizontalLine HorizontalLine(NinjaScriptBase owner, string tag, bool isAutoscale, double y, Brush brush, bool drawOnPricePanel)
    {
        HorizontalLine drawn = Drawing.Put<HorizontalLine>(owner, tag, isAutoscale, false, null, Drawing.At(owner, 0, y));
        drawn.Stroke = new Stroke(brush);
        return drawn;
    }
}
