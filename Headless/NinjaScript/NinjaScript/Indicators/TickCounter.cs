#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript.DrawingTools;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Shows in a corner of the chart how many ticks the forming bar has, or still needs. It needs bars of ticks, or bars made of
/// such; over others it says so. In history every bar counts one tick unless ticks are replayed.
/// </summary>
public class TickCounter : Indicator
{
    private const string Tag = "Tick counter";

    /// <summary>True to show what remains, false for what has come.</summary>
    [NinjaScriptProperty]
    [Display(Name = "CountDown", GroupName = "NinjaScriptParameters", Order = 0)]
    public bool CountDown { get; set; }

    /// <summary>True to show it in per cent of the bar's size.</summary>
    [NinjaScriptProperty]
    [Display(Name = "ShowPercent", GroupName = "NinjaScriptParameters", Order = 1)]
    public bool ShowPercent { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults)
            return;

        Name = "Tick counter";
        Calculate = Calculate.OnEachTick;
        IsOverlay = true;
        DisplayInDataBox = false;
        IsSuspendedWhileInactive = true;
        CountDown = true;
        ShowPercent = false;
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        int size = BarsPeriod.BarsPeriodType == BarsPeriodType.Tick ? BarsPeriod.Value
            : BarsPeriod.BaseBarsPeriodType == BarsPeriodType.Tick ? BarsPeriod.BaseBarsPeriodValue
            : 0;
        Draw.TextFixed(this, Tag, size > 0 ? Shown(size) : "The tick counter needs bars of ticks.", TextPosition.BottomRight);
    }

    private string Shown(int size)
    {
        int ticks = CountDown ? size - Bars.TickCount : Bars.TickCount;
        string number = ShowPercent
            ? (ticks / (double)size).ToString("P0", CultureInfo.InvariantCulture)
            : ticks.ToString(CultureInfo.InvariantCulture);
        return (CountDown ? "Ticks remaining = " : "Tick count = ") + number;
    }
}
