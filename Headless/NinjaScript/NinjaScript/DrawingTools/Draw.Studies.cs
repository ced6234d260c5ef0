#nullable disable
using System;
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Draws studies: kept with tag, points and look, not painted.</summary>
public static partial class Draw
{
    /// <summary>Draws circles by Fibonacci levels.</summary>
    public static FibonacciCircle FibonacciCircle(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY)
        => Drawing.Put<FibonacciCircle>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws circles by Fibonacci levels.</summary>
    public static FibonacciCircle FibonacciCircle(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, bool isGlobal, string templateName)
        => Drawing.Put<FibonacciCircle>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws Fibonacci retracements.</summary>
    public static FibonacciRetracements FibonacciRetracements(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY)
        => Drawing.Put<FibonacciRetracements>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws Fibonacci retracements.</summary>
    public static FibonacciRetracements FibonacciRetracements(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, bool isGlobal, string templateName)
        => Drawing.Put<FibonacciRetracements>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws Fibonacci times.</summary>
    public static FibonacciTimeExtensions FibonacciTimeExtensions(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY)
        => Drawing.Put<FibonacciTimeExtensions>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws Fibonacci times.</summary>
    public static FibonacciTimeExtensions FibonacciTimeExtensions(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, bool isGlobal, string templateName)
        => Drawing.Put<FibonacciTimeExtensions>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY));

    /// <summary>Draws Fibonacci extensions.</summary>
    public static FibonacciExtensions FibonacciExtensions(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, int extensionBarsAgo, double extensionY)
        => Drawing.Put<FibonacciExtensions>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY), Drawing.At(owner, extensionBarsAgo, extensionY));

    /// <summary>Draws Fibonacci extensions.</summary>
    public static FibonacciExtensions FibonacciExtensions(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, int extensionBarsAgo, double extensionY, bool isGlobal, string templateName)
        => Drawing.Put<FibonacciExtensions>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY), Drawing.At(owner, extensionBarsAgo, extensionY));

    /// <summary>Draws a trend channel.</summary>
    public static TrendChannel TrendChannel(NinjaScriptBase owner, string tag, bool isAutoScale, int anchor1BarsAgo, double anchor1Y, int anchor2BarsAgo, double anchor2Y, int anchor3BarsAgo, double anchor3Y)
        => Drawing.Put<TrendChannel>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1BarsAgo, anchor1Y), Drawing.At(owner, anchor2BarsAgo, anchor2Y), Drawing.At(owner, anchor3BarsAgo, anchor3Y));

    /// <summary>Draws a trend channel.</summary>
    public static TrendChannel TrendChannel(NinjaScriptBase owner, string tag, bool isAutoScale, int anchor1BarsAgo, double anchor1Y, int anchor2BarsAgo, double anchor2Y, int anchor3BarsAgo, double anchor3Y, bool isGlobal, string templateName)
        => Drawing.Put<TrendChannel>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, anchor1BarsAgo, anchor1Y), Drawing.At(owner, anchor2BarsAgo, anchor2Y), Drawing.At(owner, anchor3BarsAgo, anchor3Y));

    /// <summary>Draws a trend channel.</summary>
    public static TrendChannel TrendChannel(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime anchor1Time, double anchor1Y, DateTime anchor2Time, double anchor2Y, DateTime anchor3Time, double anchor3Y)
        => Drawing.Put<TrendChannel>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1Time, anchor1Y), Drawing.At(owner, anchor2Time, anchor2Y), Drawing.At(owner, anchor3Time, anchor3Y));

    /// <summary>Draws a trend channel.</summary>
    public static TrendChannel TrendChannel(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime anchor1Time, double anchor1Y, DateTime anchor2Time, double anchor2Y, DateTime anchor3Time, double anchor3Y, bool isGlobal, string templateName)
        => Drawing.Put<TrendChannel>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, anchor1Time, anchor1Y), Drawing.At(owner, anchor2Time, anchor2Y), Drawing.At(owner, anchor3Time, anchor3Y));

    /// <summary>Draws a fan.</summary>
    public static GannFan GannFan(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y)
        => Drawing.Put<GannFan>(owner, tag, isAutoScale, false, null, Drawing.At(owner, barsAgo, y));

    /// <summary>Draws a fan.</summary>
    public static GannFan GannFan(NinjaScriptBase owner, string tag, bool isAutoScale, int barsAgo, double y, bool isGlobal, string templateName)
        => Drawing.Put<GannFan>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, barsAgo, y));

    /// <summary>Draws risk and reward of an entry.</summary>
    public static RiskReward RiskReward(NinjaScriptBase owner, string tag, bool isAutoScale, int entryBarsAgo, double entryY, int endBarsAgo, double endY, double ratio, bool isStop)
    {
        RiskReward drawn = Drawing.Put<RiskReward>(owner, tag, isAutoScale, false, null, Drawing.At(owner, entryBarsAgo, entryY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Ratio = ratio;
        drawn.DrawTarget = isStop;
        return drawn;
    }

    /// <summary>Draws risk and reward of an entry.</summary>
    public static RiskReward RiskReward(NinjaScriptBase owner, string tag, bool isAutoScale, int entryBarsAgo, double entryY, int endBarsAgo, double endY, double ratio, bool isStop, bool isGlobal, string templateName)
    {
        RiskReward drawn = Drawing.Put<RiskReward>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, entryBarsAgo, entryY), Drawing.At(owner, endBarsAgo, endY));
        drawn.Ratio = ratio;
        drawn.DrawTarget = isStop;
        return drawn;
    }

    /// <summary>Draws a ruler.</summary>
    public static Ruler Ruler(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, int textBarsAgo, double textY)
        => Drawing.Put<Ruler>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY), Drawing.At(owner, textBarsAgo, textY));

    /// <summary>Draws a ruler.</summary>
    public static Ruler Ruler(NinjaScriptBase owner, string tag, bool isAutoScale, int startBarsAgo, double startY, int endBarsAgo, double endY, int textBarsAgo, double textY, bool isGlobal, string templateName)
        => Drawing.Put<Ruler>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startBarsAgo, startY), Drawing.At(owner, endBarsAgo, endY), Drawing.At(owner, textBarsAgo, textY));

    /// <summary>Draws a pitchfork.</summary>
    public static AndrewsPitchfork AndrewsPitchfork(NinjaScriptBase owner, string tag, bool isAutoScale, int anchor1BarsAgo, double anchor1Y, int anchor2BarsAgo, double anchor2Y, int anchor3BarsAgo, double anchor3Y, Brush brush, DashStyleHelper dashStyle, int width)
    {
        AndrewsPitchfork drawn = Drawing.Put<AndrewsPitchfork>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1BarsAgo, anchor1Y), Drawing.At(owner, anchor2BarsAgo, anchor2Y), Drawing.At(owner, anchor3BarsAgo, anchor3Y));
        drawn.AnchorLineStroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a pitchfork.</summary>
    public static AndrewsPitchfork AndrewsPitchfork(NinjaScriptBase owner, string tag, bool isAutoScale, int anchor1BarsAgo, double anchor1Y, int anchor2BarsAgo, double anchor2Y, int anchor3BarsAgo, double anchor3Y, bool isGlobal, string templateName)
        => Drawing.Put<AndrewsPitchfork>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, anchor1BarsAgo, anchor1Y), Drawing.At(owner, anchor2BarsAgo, anchor2Y), Drawing.At(owner, anchor3BarsAgo, anchor3Y));

    /// <summary>Draws circles by Fibonacci levels.</summary>
    public static FibonacciCircle FibonacciCircle(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY)
        => Drawing.Put<FibonacciCircle>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws circles by Fibonacci levels.</summary>
    public static FibonacciCircle FibonacciCircle(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, bool isGlobal, string templateName)
        => Drawing.Put<FibonacciCircle>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws Fibonacci retracements.</summary>
    public static FibonacciRetracements FibonacciRetracements(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY)
        => Drawing.Put<FibonacciRetracements>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws Fibonacci retracements.</summary>
    public static FibonacciRetracements FibonacciRetracements(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, bool isGlobal, string templateName)
        => Drawing.Put<FibonacciRetracements>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws Fibonacci times.</summary>
    public static FibonacciTimeExtensions FibonacciTimeExtensions(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY)
        => Drawing.Put<FibonacciTimeExtensions>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws Fibonacci times.</summary>
    public static FibonacciTimeExtensions FibonacciTimeExtensions(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, bool isGlobal, string templateName)
        => Drawing.Put<FibonacciTimeExtensions>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY));

    /// <summary>Draws Fibonacci extensions.</summary>
    public static FibonacciExtensions FibonacciExtensions(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, DateTime extensionTime, double extensionY)
        => Drawing.Put<FibonacciExtensions>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY), Drawing.At(owner, extensionTime, extensionY));

    /// <summary>Draws Fibonacci extensions.</summary>
    public static FibonacciExtensions FibonacciExtensions(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, DateTime extensionTime, double extensionY, bool isGlobal, string templateName)
        => Drawing.Put<FibonacciExtensions>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY), Drawing.At(owner, extensionTime, extensionY));

    /// <summary>Draws a fan.</summary>
    public static GannFan GannFan(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y)
        => Drawing.Put<GannFan>(owner, tag, isAutoScale, false, null, Drawing.At(owner, time, y));

    /// <summary>Draws a fan.</summary>
    public static GannFan GannFan(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime time, double y, bool isGlobal, string templateName)
        => Drawing.Put<GannFan>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, time, y));

    /// <summary>Draws risk and reward of an entry.</summary>
    public static RiskReward RiskReward(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime entryTime, double entryY, DateTime endTime, double endY, double ratio, bool isStop)
    {
        RiskReward drawn = Drawing.Put<RiskReward>(owner, tag, isAutoScale, false, null, Drawing.At(owner, entryTime, entryY), Drawing.At(owner, endTime, endY));
        drawn.Ratio = ratio;
        drawn.DrawTarget = isStop;
        return drawn;
    }

    /// <summary>Draws risk and reward of an entry.</summary>
    public static RiskReward RiskReward(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime entryTime, double entryY, DateTime endTime, double endY, double ratio, bool isStop, bool isGlobal, string templateName)
    {
        RiskReward drawn = Drawing.Put<RiskReward>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, entryTime, entryY), Drawing.At(owner, endTime, endY));
        drawn.Ratio = ratio;
        drawn.DrawTarget = isStop;
        return drawn;
    }

    /// <summary>Draws a ruler.</summary>
    public static Ruler Ruler(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, DateTime textTime, double textY)
        => Drawing.Put<Ruler>(owner, tag, isAutoScale, false, null, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY), Drawing.At(owner, textTime, textY));

    /// <summary>Draws a ruler.</summary>
    public static Ruler Ruler(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime startTime, double startY, DateTime endTime, double endY, DateTime textTime, double textY, bool isGlobal, string templateName)
        => Drawing.Put<Ruler>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, startTime, startY), Drawing.At(owner, endTime, endY), Drawing.At(owner, textTime, textY));

    /// <summary>Draws a pitchfork.</summary>
    public static AndrewsPitchfork AndrewsPitchfork(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime anchor1Time, double anchor1Y, DateTime anchor2Time, double anchor2Y, DateTime anchor3Time, double anchor3Y, Brush brush, DashStyleHelper dashStyle, int width)
    {
        AndrewsPitchfork drawn = Drawing.Put<AndrewsPitchfork>(owner, tag, isAutoScale, false, null, Drawing.At(owner, anchor1Time, anchor1Y), Drawing.At(owner, anchor2Time, anchor2Y), Drawing.At(owner, anchor3Time, anchor3Y));
        drawn.AnchorLineStroke = new Stroke(brush, dashStyle, width);
        return drawn;
    }

    /// <summary>Draws a pitchfork.</summary>
    public static AndrewsPitchfork AndrewsPitchfork(NinjaScriptBase owner, string tag, bool isAutoScale, DateTime anchor1Time, double anchor1Y, DateTime anchor2Time, double anchor2Y, DateTime anchor3Time, double anchor3Y, bool isGlobal, string templateName)
        => Drawing.Put<AndrewsPitchfork>(owner, tag, isAutoScale, isGlobal, templateName, Drawing.At(owner, anchor1Time, anchor1Y), Drawing.At(owner, anchor2Time, anchor2Y), Drawing.At(owner, anchor3Time, anchor3Y));
}
