#nullable disable
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.IO;
using System.Windows.Media;
using NinjaTrader.Gui;
using NinjaTrader.NinjaScript.DrawingTools;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Draws rays through falling swing highs and rising swing lows: from each swing through the next one that lies lower (or
/// higher). Its plot is the newest of them, from the bar on at which it is known.
/// </summary>
public class TrendLines : Indicator
{
    private Queue<Ray> rays;
    private Ray newest;
    private Swing swing;
    private (int Bar, double Price) high = (-1, 0);
    private (int Bar, double Price) low = (-1, 0);
    private ((int Bar, double Price) From, (int Bar, double Price) To)? line;

    /// <summary>Bars on each side of a swing.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Strength", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Strength { get; set; }

    /// <summary>Rays kept, of both sides together.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "NumberOfTrendLines", GroupName = "NinjaScriptParameters", Order = 1)]
    public int NumberOfTrendLines { get; set; }

    /// <summary>Opacity of the rays before the newest, in per cent.</summary>
    [NinjaScriptProperty]
    [Range(0, int.MaxValue)]
    [Display(Name = "OldTrendsOpacity", GroupName = "NinjaScriptParameters", Order = 2)]
    public int OldTrendsOpacity { get; set; }

    /// <summary>True to alert when the price crosses the newest line; the host does not.</summary>
    [NinjaScriptProperty]
    [Display(Name = "AlertOnBreak", GroupName = "NinjaScriptParameters", Order = 3)]
    public bool AlertOnBreak { get; set; }

    /// <summary>Sound of the alert, a file.</summary>
    [Display(Name = "AlertOnBreakSound", GroupName = "NinjaScriptParameters", Order = 4)]
    public string AlertOnBreakSound { get; set; }

    /// <summary>How the rays through highs are drawn.</summary>
    [Display(Name = "TrendLinesTrendLineHigh", GroupName = "NinjaScriptIndicatorVisualGroup", Order = 1800)]
    public Stroke TrendLineHighStroke { get; set; }

    /// <summary>How the rays through lows are drawn.</summary>
    [Display(Name = "TrendLinesTrendLineLow", GroupName = "NinjaScriptIndicatorVisualGroup", Order = 1810)]
    public Stroke TrendLineLowStroke { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Trend lines";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            DisplayInDataBox = false;
            DrawOnPricePanel = false;
            PaintPriceMarkers = false;
            Strength = 5;
            NumberOfTrendLines = 1;
            OldTrendsOpacity = 25;
            AlertOnBreak = false;
            AlertOnBreakSound = Path.Combine(Core.Globals.InstallDir, "sounds", "Alert2.wav");
            TrendLineHighStroke = new Stroke(Brushes.DarkCyan, 1f);
            TrendLineLowStroke = new Stroke(Brushes.Goldenrod, 1f);
        }
        else if (State == State.Configure)
        {
            AddPlot(Brushes.White, "Current trend line");
        }
        else if (State == State.DataLoaded)
        {
            rays = new Queue<Ray>();
            swing = Swing(Input, Strength);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (IsBarClosed)
        {
            high = Join(swing.SwingHighBar(0, 1, 1), swing.SwingHigh[0], -1, high);
            low = Join(swing.SwingLowBar(0, 1, 1), swing.SwingLow[0], 1, low);
        }

        if (line is var (from, to))
            Value[0] = from.Price + (to.Price - from.Price) / (to.Bar - from.Bar) * (CurrentBar - from.Bar);
    }

    private (int Bar, double Price) Join(int barsAgo, double price, int side, (int Bar, double Price) before)
    {
        int bar = CurrentBar - barsAgo;
        if (barsAgo < 0 || bar <= before.Bar)
            return before;

        if (before.Bar >= 0 && side * price > side * before.Price)
        {
            line = (before, (bar, price));
            Keep(Drawn(side > 0 ? TrendLineLowStroke : TrendLineHighStroke, (side > 0 ? "low" : "high"), before, barsAgo, price));
        }

        return (bar, price);
    }

    private Ray Drawn(Stroke stroke, string side, (int Bar, double Price) from, int barsAgo, double price)
    {
        Ray ray = Draw.Ray(
            this, $"Trend line {side}_{from.Bar}", false, CurrentBar - from.Bar, from.Price, barsAgo, price,
            stroke.Brush, stroke.DashStyleHelper, (int)stroke.Width);
        ray.Stroke.Opacity = stroke.Opacity;
        return ray;
    }

    private void Keep(Ray ray)
    {
        if (newest != null)
            newest.Stroke.Opacity = OldTrendsOpacity;
        newest = ray;
        rays.Enqueue(ray);
        if (rays.Count > NumberOfTrendLines)
            RemoveDrawObject(rays.Dequeue().Tag);
    }
}
