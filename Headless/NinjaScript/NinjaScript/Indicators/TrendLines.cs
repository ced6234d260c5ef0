#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using NinjaTrader.Gui;
using NinjaTrader.NinjaScript.DrawingTools;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Draws rays through falling swing highs and rising swing lows: from each swing through the next one that lies lower (or
/// higher). Its plot
/// is never set. What it draws is the documented idea; where NinjaTrader chooses among several lines it may
/// differ.
/// </summary>
public class TrendLines : Indicator
{
    private Swing swing;
    private (int Bar, double Price) high = (-1, 0);
    private (int Bar, double Price) low = (-1, 0);
    private int highLines;
    private int lowLines;

    /// <summary>Bars on each side of a swing.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Strength", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Strength { get; set; }

    /// <summary>Lines kept on each side.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "NumberOfTrendLines", GroupName = "NinjaScriptParameters", Order = 1)]
    public int NumberOfTrendLines { get; set; }

    /// <summary>Opacity of the lines before the newest, in per cent.</summary>
    [NinjaScriptProperty]
    [Range(0, 100)]
    [Display(Name = "OldTrendsOpacity", GroupName = "NinjaScriptParameters", Order = 2)]
    public int OldTrendsOpacity { get; set; }

    /// <summary>True to alert when the price crosses the newest line.</summary>
    [NinjaScriptProperty]
    [Display(Name = "AlertOnBreak", GroupName = "NinjaScriptParameters", Order = 3)]
    public bool AlertOnBreak { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "TrendLines";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            DisplayInDataBox = false;
            PaintPriceMarkers = false;
            Strength = 5;
            NumberOfTrendLines = 1;
            OldTrendsOpacity = 25;
            AlertOnBreak = false;
            AddPlot(Brushes.Goldenrod, "TrendLines");
        }
        else if (State == State.DataLoaded)
        {
            swing = Swing(Input, Strength);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (!IsBarClosed)
            return;

        high = Line(swing.SwingHighBar(0, 1, 1), swing.SwingHigh[0], -1, high, ref highLines);
        low = Line(swing.SwingLowBar(0, 1, 1), swing.SwingLow[0], 1, low, ref lowLines);
    }

    private (int Bar, double Price) Line(int barsAgo, double price, int side, (int Bar, double Price) before, ref int lines)
    {
        int bar = CurrentBar - barsAgo;
        if (barsAgo < 0 || bar <= before.Bar)
            return before;

        if (before.Bar >= 0 && side * price > side * before.Price)
        {
            string tag = Name + (side > 0 ? " low " : " high ");
            Draw.Ray(
                this, tag + lines, false, CurrentBar - before.Bar, before.Price, barsAgo, price,
                side > 0 ? Brushes.Green : Brushes.Red, DashStyleHelper.Solid, 1);
            RemoveDrawObject(tag + (lines - NumberOfTrendLines));
            lines++;
        }

        return (bar, price);
    }
}
