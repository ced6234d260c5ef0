namespace NinjaTrader.Gui.Tools;

/// <summary>
/// Pictures of menus: signs of a font that the platform brings along. The host has no such font, so each is its own name.
/// </summary>
public static class Icons
{
    /// <summary>Sign of "Chart Box2".</summary>
    public static string ChartBox2 => nameof(ChartBox2);

    /// <summary>Sign of "Chart Chart Style".</summary>
    public static string ChartChartStyle => nameof(ChartChartStyle);

    /// <summary>Sign of "Chart Chart Style Hollow".</summary>
    public static string ChartChartStyleHollow => nameof(ChartChartStyleHollow);

    /// <summary>Sign of "Chart Equivolume".</summary>
    public static string ChartEquivolume => nameof(ChartEquivolume);

    /// <summary>Sign of "Chart Kagi Line".</summary>
    public static string ChartKagiLine => nameof(ChartKagiLine);

    /// <summary>Sign of "Chart Line On Close".</summary>
    public static string ChartLineOnClose => nameof(ChartLineOnClose);

    /// <summary>Sign of "Chart Mountain Chart".</summary>
    public static string ChartMountainChart => nameof(ChartMountainChart);

    /// <summary>Sign of "Chart OHLC".</summary>
    public static string ChartOHLC => nameof(ChartOHLC);

    /// <summary>Sign of "Chart Open Close".</summary>
    public static string ChartOpenClose => nameof(ChartOpenClose);

    /// <summary>Sign of "Chart Pn F".</summary>
    public static string ChartPnF => nameof(ChartPnF);

    /// <summary>Sign of "Draw Andrews Pitchfork".</summary>
    public static string DrawAndrewsPitchfork => nameof(DrawAndrewsPitchfork);

    /// <summary>Sign of "Draw Arc".</summary>
    public static string DrawArc => nameof(DrawArc);

    /// <summary>Sign of "Draw Arrow Down".</summary>
    public static string DrawArrowDown => nameof(DrawArrowDown);

    /// <summary>Sign of "Draw Arrow Line".</summary>
    public static string DrawArrowLine => nameof(DrawArrowLine);

    /// <summary>Sign of "Draw Arrow Up".</summary>
    public static string DrawArrowUp => nameof(DrawArrowUp);

    /// <summary>Sign of "Draw Diamond".</summary>
    public static string DrawDiamond => nameof(DrawDiamond);

    /// <summary>Sign of "Draw Dot".</summary>
    public static string DrawDot => nameof(DrawDot);

    /// <summary>Sign of "Draw Elipse".</summary>
    public static string DrawElipse => nameof(DrawElipse);

    /// <summary>Sign of "Draw Extended Line To".</summary>
    public static string DrawExtendedLineTo => nameof(DrawExtendedLineTo);

    /// <summary>Sign of "Draw Fb Circle".</summary>
    public static string DrawFbCircle => nameof(DrawFbCircle);

    /// <summary>Sign of "Draw Fb Extensions".</summary>
    public static string DrawFbExtensions => nameof(DrawFbExtensions);

    /// <summary>Sign of "Draw Fb Fb Time Extensions".</summary>
    public static string DrawFbFbTimeExtensions => nameof(DrawFbFbTimeExtensions);

    /// <summary>Sign of "Draw Fb Retracement".</summary>
    public static string DrawFbRetracement => nameof(DrawFbRetracement);

    /// <summary>Sign of "Draw Gan Fan".</summary>
    public static string DrawGanFan => nameof(DrawGanFan);

    /// <summary>Sign of "Draw Horiz Line Tool".</summary>
    public static string DrawHorizLineTool => nameof(DrawHorizLineTool);

    /// <summary>Sign of "Draw Line Tool".</summary>
    public static string DrawLineTool => nameof(DrawLineTool);

    /// <summary>Sign of "Draw Path".</summary>
    public static string DrawPath => nameof(DrawPath);

    /// <summary>Sign of "Draw Pencil".</summary>
    public static string DrawPencil => nameof(DrawPencil);

    /// <summary>Sign of "Draw Polygon".</summary>
    public static string DrawPolygon => nameof(DrawPolygon);

    /// <summary>Sign of "Draw Ray".</summary>
    public static string DrawRay => nameof(DrawRay);

    /// <summary>Sign of "Draw Rectangle".</summary>
    public static string DrawRectangle => nameof(DrawRectangle);

    /// <summary>Sign of "Draw Region Highlight X".</summary>
    public static string DrawRegionHighlightX => nameof(DrawRegionHighlightX);

    /// <summary>Sign of "Draw Region Highlight Y".</summary>
    public static string DrawRegionHighlightY => nameof(DrawRegionHighlightY);

    /// <summary>Sign of "Draw Regression Channel".</summary>
    public static string DrawRegressionChannel => nameof(DrawRegressionChannel);

    /// <summary>Sign of "Draw Risk Reward".</summary>
    public static string DrawRiskReward => nameof(DrawRiskReward);

    /// <summary>Sign of "Draw Ruler".</summary>
    public static string DrawRuler => nameof(DrawRuler);

    /// <summary>Sign of "Draw Square".</summary>
    public static string DrawSquare => nameof(DrawSquare);

    /// <summary>Sign of "Draw Text".</summary>
    public static string DrawText => nameof(DrawText);

    /// <summary>Sign of "Draw Time Cycles".</summary>
    public static string DrawTimeCycles => nameof(DrawTimeCycles);

    /// <summary>Sign of "Draw Trend Channel".</summary>
    public static string DrawTrendChannel => nameof(DrawTrendChannel);

    /// <summary>Sign of "Draw Triangle".</summary>
    public static string DrawTriangle => nameof(DrawTriangle);

    /// <summary>Sign of "Draw Triangle Down".</summary>
    public static string DrawTriangleDown => nameof(DrawTriangleDown);

    /// <summary>Sign of "Draw Triangle Up".</summary>
    public static string DrawTriangleUp => nameof(DrawTriangleUp);

    /// <summary>Sign of "Draw Vert Line Tool".</summary>
    public static string DrawVertLineTool => nameof(DrawVertLineTool);
}
