using System;
using NinjaTrader.Data;

namespace NinjaTrader.Gui.Chart;

/// <summary>Price bars on a chart.</summary>
public class ChartBars
{
    /// <summary>The bars; null when there are none.</summary>
    public Bars? Bars { get; set; }

    /// <summary>First bar that is drawn.</summary>
    public int FromIndex { get; set; }

    /// <summary>Last bar that is drawn.</summary>
    public int ToIndex { get; set; }

    /// <summary>Number of their panel, counted from 0.</summary>
    public int Panel { get; set; }

    /// <summary>Order among others.</summary>
    public int ZOrder { get; set; }

    /// <summary>Number of bars.</summary>
    public int Count { get; set; }

    /// <summary>Their look.</summary>
    public BarsProperties Properties { get; set; } = new();

    /// <summary>Index of the bar at a time.</summary>
    public int GetBarIdxByTime(ChartControl chartControl, DateTime time) => Bars?.GetBar(time) ?? 0;

    /// <summary>Index of the bar at a place.</summary>
    public int GetBarIdxByX(ChartControl chartControl, int x) => FromIndex;

    /// <summary>Time of a bar.</summary>
    public DateTime GetTimeByBarIdx(ChartControl chartControl, int idx) => Bars?.GetTime(idx) ?? default;

    /// <summary>Instrument and period.</summary>
    public string ToChartString() => Bars?.ToChartString() ?? string.Empty;
}
