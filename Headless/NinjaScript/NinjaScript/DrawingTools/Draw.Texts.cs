#nullable disable
using System;
using System.Windows;
using System.Windows.Media;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Tools;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Draws text: kept with tag, points and look, not painted.</summary>
public static partial class Draw
{
    /// <summary>Draws text at a point.</summary>
    public static Text Text(NinjaScriptBase owner, string tag, string text, int barsAgo, double y)
    {
        Text drawn = Drawing.Put<Text>(owner, tag, false, false, null, Drawing.At(owner, barsAgo, y));
        drawn.DisplayText = text;
        return drawn;
    }

    /// <summary>Draws text at a point.</summary>
    public static Text Text(NinjaScriptBase owner, string tag, string text, int barsAgo, double y, Brush textBrush)
    {
        Text drawn = Drawing.Put<Text>(owner, tag, false, false, null, Drawing.At(owner, barsAgo, y));
        drawn.DisplayText = text;
        drawn.TextBrush = textBrush;
        return drawn;
    }

    /// <summary>Draws text at a point.</summary>
    public static Text Text(NinjaScriptBase owner, string tag, string text, int barsAgo, double y, bool isGlobal, string templateName)
    {
        Text drawn = Drawing.Put<Text>(owner, tag, false, isGlobal, templateName, Drawing.At(owner, barsAgo, y));
        drawn.DisplayText = text;
        return drawn;
    }

    /// <summary>Draws text at a point.</summary>
    public static Text Text(NinjaScriptBase owner, string tag, bool isAutoScale, string text, int barsAgo, double y, int yPixelOffset, Brush textBrush, SimpleFont font, TextAlignment alignment, Brush outlineBrush, Brush areaBrush, int areaOpacity)
    {
        Text drawn = Drawing.Put<Text>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));
        drawn.DisplayText = text;
        drawn.YPixelOffset = yPixelOffset;
        drawn.TextBrush = textBrush;
        drawn.Font = font ?? new SimpleFont();
        drawn.Alignment = alignment;
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        drawn.OutlineStroke = new Stroke(outlineBrush, 2);
        return drawn;
    }

    /// <summary>Draws text at a point.</summary>
    public static Text Text(NinjaScriptBase owner, string tag, bool isAutoScale, string text, int barsAgo, double y, int yPixelOffset, Brush textBrush, SimpleFont font, TextAlignment alignment, Brush outlineBrush, Brush areaBrush, int areaOpacity, DashStyleHelper outlineDashStyle, int outlineWidth, bool isGlobal, string templateName)
    {
        Text drawn = Drawing.Put<Text>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, barsAgo, y));
        drawn.DisplayText = text;
        drawn.YPixelOffset = yPixelOffset;
        drawn.TextBrush = textBrush;
        drawn.Font = font ?? new SimpleFont();
        drawn.Alignment = alignment;
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        drawn.OutlineStroke = new Stroke(outlineBrush, outlineDashStyle, outlineWidth);
        return drawn;
    }

    /// <summary>Draws text at a point.</summary>
    public static Text Text(NinjaScriptBase owner, string tag, bool isAutoScale, string text, DateTime time, double y, int yPixelOffset, Brush textBrush, SimpleFont font, TextAlignment alignment, Brush outlineBrush, Brush areaBrush, int areaOpacity)
    {
        Text drawn = Drawing.Put<Text>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));
        drawn.DisplayText = text;
        drawn.YPixelOffset = yPixelOffset;
        drawn.TextBrush = textBrush;
        drawn.Font = font ?? new SimpleFont();
        drawn.Alignment = alignment;
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        drawn.OutlineStroke = new Stroke(outlineBrush, 2);
        return drawn;
    }

    /// <summary>Draws text at a point.</summary>
    public static Text Text(NinjaScriptBase owner, string tag, bool isAutoScale, string text, DateTime time, double y, int yPixelOffset, Brush textBrush, SimpleFont font, TextAlignment alignment, Brush outlineBrush, Brush areaBrush, int areaOpacity, DashStyleHelper outlineDashStyle, int outlineWidth, bool isGlobal, string templateName)
    {
        Text drawn = Drawing.Put<Text>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, time, y));
        drawn.DisplayText = text;
        drawn.YPixelOffset = yPixelOffset;
        drawn.TextBrush = textBrush;
        drawn.Font = font ?? new SimpleFont();
        drawn.Alignment = alignment;
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        drawn.OutlineStroke = new Stroke(outlineBrush, outlineDashStyle, outlineWidth);
        return drawn;
    }

    /// <summary>Draws text at a fixed place.</summary>
    public static TextFixed TextFixed(NinjaScriptBase owner, string tag, string text, TextPosition textPosition)
    {
        TextFixed drawn = Drawing.Put<TextFixed>(owner, tag, false, false, null);
        drawn.DisplayText = text;
        drawn.TextPosition = textPosition;
        return drawn;
    }

    /// <summary>Draws text at a fixed place.</summary>
    public static TextFixed TextFixed(NinjaScriptBase owner, string tag, string text, TextPosition textPosition, bool isGlobal, string templateName)
    {
        TextFixed drawn = Drawing.Put<TextFixed>(owner, tag, false, isGlobal, templateName);
        drawn.DisplayText = text;
        drawn.TextPosition = textPosition;
        return drawn;
    }

    /// <summary>Draws text at a fixed place.</summary>
    public static TextFixed TextFixed(NinjaScriptBase owner, string tag, string text, TextPosition textPosition, Brush textBrush, SimpleFont font, Brush outlineBrush, Brush areaBrush, int areaOpacity)
    {
        TextFixed drawn = Drawing.Put<TextFixed>(owner, tag, false, false, null);
        drawn.DisplayText = text;
        drawn.TextPosition = textPosition;
        drawn.TextBrush = textBrush;
        drawn.Font = font ?? new SimpleFont();
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        drawn.OutlineStroke = new Stroke(outlineBrush, 2);
        return drawn;
    }

    /// <summary>Draws text at a fixed place.</summary>
    public static TextFixed TextFixed(NinjaScriptBase owner, string tag, string text, TextPosition textPosition, Brush textBrush, SimpleFont font, Brush outlineBrush, Brush areaBrush, int areaOpacity, DashStyleHelper outlineDashStyle, int outlineWidth, bool isGlobal, string templateName)
    {
        TextFixed drawn = Drawing.Put<TextFixed>(owner, tag, false, isGlobal, templateName);
        drawn.DisplayText = text;
        drawn.TextPosition = textPosition;
        drawn.TextBrush = textBrush;
        drawn.Font = font ?? new SimpleFont();
        drawn.AreaBrush = areaBrush;
        drawn.AreaOpacity = areaOpacity;
        drawn.OutlineStroke = new Stroke(outlineBrush, outlineDashStyle, outlineWidth);
        return drawn;
    }
}
