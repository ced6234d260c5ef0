#nullable disable
using System;
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Draws areas and channels: kept with tag, points and look, not painted.</summary>
public static partial class Draw
{
    /// <summary>Draws an area between series.</summary>
    public static Region Region(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, ISeries<double> series, double price, Brush areaBrush, int areaOpacity, int displacement = 0)
    {
        Region drawn = Drawing.Put<Region>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));
        drawn.Series1 = series;
        drawn.Price = price;
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        drawn.Displacement = displacement;
        return drawn;
    }

    /// <summary>Draws an area between series.</summary>
    public static Region Region(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, ISeries<double> series1, ISeries<double> series2, Brush outlineBrush, Brush areaBrush, int areaOpacity, int displacement = 0)
    {
        Region drawn = Drawing.Put<Region>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));
        drawn.Series1 = series1;
        drawn.Series2 = series2;
        drawn.OutlineStroke = new Stroke(outlineBrush);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        drawn.Displacement = displacement;
        return drawn;
    }

    /// <summary>Draws a band of time.</summary>
    public static RegionHighlightX RegionHighlightX(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, Brush brush)
    {
        RegionHighlightX drawn = Drawing.Put<RegionHighlightX>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws a band of time.</summary>
    public static RegionHighlightX RegionHighlightX(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, Brush brush, Brush areaBrush, int areaOpacity)
    {
        RegionHighlightX drawn = Drawing.Put<RegionHighlightX>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a band of time.</summary>
    public static RegionHighlightX RegionHighlightX(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, bool isGlobal, string templateName)
        => Drawing.Put<RegionHighlightX>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));

    /// <summary>Draws a channel around a regression.</summary>
    public static RegressionChannel RegressionChannel(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, Brush brush)
    {
        RegressionChannel drawn = Drawing.Put<RegressionChannel>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));
        drawn.UpperChannelStroke = new Stroke(brush, 2);
        drawn.RegressionStroke = new Stroke(brush, 2);
        drawn.LowerChannelStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws a channel around a regression.</summary>
    public static RegressionChannel RegressionChannel(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, int endBarsAgo, Brush upperBrush, DashStyleHelper upperDashStyle, int upperWidth, Brush middleBrush, DashStyleHelper middleDashStyle, int middleWidth, Brush lowerBrush, DashStyleHelper lowerDashStyle, int lowerWidth)
    {
        RegressionChannel drawn = Drawing.Put<RegressionChannel>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));
        drawn.UpperChannelStroke = new Stroke(upperBrush, upperDashStyle, upperWidth);
        drawn.RegressionStroke = new Stroke(middleBrush, middleDashStyle, middleWidth);
        drawn.LowerChannelStroke = new Stroke(lowerBrush, lowerDashStyle, lowerWidth);
        return drawn;
    }

    /// <summary>Draws a channel around a regression.</summary>
    public static RegressionChannel RegressionChannel(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, bool isGlobal, string templateName)
        => Drawing.Put<RegressionChannel>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));

    /// <summary>Draws cycles of time.</summary>
    public static TimeCycles TimeCycles(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, Brush brush)
    {
        TimeCycles drawn = Drawing.Put<TimeCycles>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws cycles of time.</summary>
    public static TimeCycles TimeCycles(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, Brush brush, Brush areaBrush, int areaOpacity)
    {
        TimeCycles drawn = Drawing.Put<TimeCycles>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws cycles of time.</summary>
    public static TimeCycles TimeCycles(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, Brush brush, bool drawOnPricePanel)
    {
        TimeCycles drawn = Drawing.Put<TimeCycles>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws cycles of time.</summary>
    public static TimeCycles TimeCycles(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, Brush brush, Brush areaBrush, int areaOpacity, bool drawOnPricePanel)
    {
        TimeCycles drawn = Drawing.Put<TimeCycles>(owner, tag, false, false, null, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws cycles of time.</summary>
    public static TimeCycles TimeCycles(NinjaScriptBase owner, string tag, int startBarsAgo, int endBarsAgo, bool isGlobal, string templateName)
        => Drawing.Put<TimeCycles>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startBarsAgo, double.NaN), Drawing.At(owner, endBarsAgo, double.NaN));

    /// <summary>Draws an area between series.</summary>
    public static Region Region(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, ISeries<double> series, double price, Brush areaBrush, int areaOpacity)
    {
        Region drawn = Drawing.Put<Region>(owner, tag, false, false, null, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));
        drawn.Series1 = series;
        drawn.Price = price;
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws an area between series.</summary>
    public static Region Region(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, ISeries<double> series1, ISeries<double> series2, Brush outlineBrush, Brush areaBrush, int areaOpacity)
    {
        Region drawn = Drawing.Put<Region>(owner, tag, false, false, null, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));
        drawn.Series1 = series1;
        drawn.Series2 = series2;
        drawn.OutlineStroke = new Stroke(outlineBrush);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a band of time.</summary>
    public static RegionHighlightX RegionHighlightX(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, Brush brush)
    {
        RegionHighlightX drawn = Drawing.Put<RegionHighlightX>(owner, tag, false, false, null, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws a band of time.</summary>
    public static RegionHighlightX RegionHighlightX(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, Brush brush, Brush areaBrush, int areaOpacity)
    {
        RegionHighlightX drawn = Drawing.Put<RegionHighlightX>(owner, tag, false, false, null, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a band of time.</summary>
    public static RegionHighlightX RegionHighlightX(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, bool isGlobal, string templateName)
        => Drawing.Put<RegionHighlightX>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));

    /// <summary>Draws a channel around a regression.</summary>
    public static RegressionChannel RegressionChannel(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, Brush brush)
    {
        RegressionChannel drawn = Drawing.Put<RegressionChannel>(owner, tag, false, false, null, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));
        drawn.UpperChannelStroke = new Stroke(brush, 2);
        drawn.RegressionStroke = new Stroke(brush, 2);
        drawn.LowerChannelStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws a channel around a regression.</summary>
    public static RegressionChannel RegressionChannel(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, DateTime endTime, Brush upperBrush, DashStyleHelper upperDashStyle, int upperWidth, Brush middleBrush, DashStyleHelper middleDashStyle, int middleWidth, Brush lowerBrush, DashStyleHelper lowerDashStyle, int lowerWidth)
    {
        RegressionChannel drawn = Drawing.Put<RegressionChannel>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));
        drawn.UpperChannelStroke = new Stroke(upperBrush, upperDashStyle, upperWidth);
        drawn.RegressionStroke = new Stroke(middleBrush, middleDashStyle, middleWidth);
        drawn.LowerChannelStroke = new Stroke(lowerBrush, lowerDashStyle, lowerWidth);
        return drawn;
    }

    /// <summary>Draws a channel around a regression.</summary>
    public static RegressionChannel RegressionChannel(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, bool isGlobal, string templateName)
        => Drawing.Put<RegressionChannel>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));

    /// <summary>Draws cycles of time.</summary>
    public static TimeCycles TimeCycles(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, Brush brush)
    {
        TimeCycles drawn = Drawing.Put<TimeCycles>(owner, tag, false, false, null, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws cycles of time.</summary>
    public static TimeCycles TimeCycles(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, Brush brush, Brush areaBrush, int areaOpacity)
    {
        TimeCycles drawn = Drawing.Put<TimeCycles>(owner, tag, false, false, null, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws cycles of time.</summary>
    public static TimeCycles TimeCycles(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, Brush brush, bool drawOnPricePanel)
    {
        TimeCycles drawn = Drawing.Put<TimeCycles>(owner, tag, false, false, null, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws cycles of time.</summary>
    public static TimeCycles TimeCycles(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, Brush brush, Brush areaBrush, int areaOpacity, bool drawOnPricePanel)
    {
        TimeCycles drawn = Drawing.Put<TimeCycles>(owner, tag, false, false, null, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws cycles of time.</summary>
    public static TimeCycles TimeCycles(NinjaScriptBase owner, string tag, DateTime startTime, DateTime endTime, bool isGlobal, string templateName)
        => Drawing.Put<TimeCycles>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, startTime, double.NaN), Drawing.At(owner, endTime, double.NaN));

    /// <summary>Draws a band of prices.</summary>
    public static RegionHighlightY RegionHighlightY(NinjaScriptBase owner, string tag, double startY, double endY, Brush brush)
    {
        RegionHighlightY drawn = Drawing.Put<RegionHighlightY>(owner, tag, false, false, null, Drawing.At(owner, 0, startY), Drawing.At(owner, 0, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        return drawn;
    }

    /// <summary>Draws a band of prices.</summary>
    public static RegionHighlightY RegionHighlightY(NinjaScriptBase owner, string tag, bool isAutoScale, double startY, double endY, Brush brush, Brush areaBrush, int areaOpacity)
    {
        RegionHighlightY drawn = Drawing.Put<RegionHighlightY>(owner, tag, isAutoScale, false, null, Drawing.At(owner, 0, startY), Drawing.At(owner, 0, endY));
        drawn.OutlineStroke = new Stroke(brush, 2);
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        return drawn;
    }

    /// <summary>Draws a band of prices.</summary>
    public static RegionHighlightY RegionHighlightY(NinjaScriptBase owner, string tag, double startY, double endY, bool isGlobal, string templateName)
        => Drawing.Put<RegionHighlightY>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, 0, startY), Drawing.At(owner, 0, endY));
}
