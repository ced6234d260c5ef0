#nullable disable
using System;
using System.ComponentModel.DataAnnotations;
using NinjaTrader.Data;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Levels from high, low and close of the trading day, week or month before; 0 in the first one. Nothing is shown where the
/// bars reach back no more than one day, week or month from the last one.
/// </summary>
public abstract class PivotIndicator : TradingDayIndicator<PivotMemory>
{
    private double[] levels;

    /// <summary>Range of time that the levels come from.</summary>
    [NinjaScriptProperty]
    [Display(Name = "PivotRange", GroupName = "NinjaScriptParameters", Order = 0)]
    public PivotRange PivotRangeType { get; set; }

    /// <summary>Where high, low and close come from.</summary>
    [NinjaScriptProperty]
    [Display(Name = "HLCCalculationMode", GroupName = "NinjaScriptParameters", Order = 1)]
    public HLCCalculationMode PriorDayHlc { get; set; }

    /// <summary>The close in mode UserDefinedValues.</summary>
    [NinjaScriptProperty]
    [Display(Name = "UserDefinedClose", GroupName = "NinjaScriptParameters", Order = 2)]
    public double UserDefinedClose { get; set; }

    /// <summary>The high in mode UserDefinedValues.</summary>
    [NinjaScriptProperty]
    [Display(Name = "UserDefinedHigh", GroupName = "NinjaScriptParameters", Order = 3)]
    public double UserDefinedHigh { get; set; }

    /// <summary>The low in mode UserDefinedValues.</summary>
    [NinjaScriptProperty]
    [Display(Name = "UserDefinedLow", GroupName = "NinjaScriptParameters", Order = 4)]
    public double UserDefinedLow { get; set; }

    /// <summary>Length of the painted lines in bars.</summary>
    [NinjaScriptProperty]
    [Display(Name = "Width", GroupName = "NinjaScriptParameters", Order = 5)]
    public int Width { get; set; }

    /// <summary>The levels from high, low and close, in the order of the plots.</summary>
    protected abstract void Levels(double high, double low, double close, double[] target);

    /// <summary>Sets what all pivots share; to be called with every state.</summary>
    protected void Prepare()
    {
        FollowSessions();
        if (State == State.SetDefaults)
        {
            IsOverlay = true;
            IsAutoScale = false;
            DrawOnPricePanel = false;
            ScaleJustification = ScaleJustification.Right;
            Width = 20;
        }
        else if (State == State.Configure && PriorDayHlc == HLCCalculationMode.DailyBars)
        {
            AddDataSeries(BarsPeriodType.Day, 1);
        }
        else if (State == State.Historical && !IsShown())
        {
            RefuseBars(PivotRangeType == PivotRange.Daily
                ? "bars shorter than a day that reach back further than one"
                : "bars of a day or less that reach back further");
        }
    }

    /// <inheritdoc/>
    protected override void OnBar()
    {
        if (!IsShown())
            return;

        DateTime day = TradingDay();
        (double High, double Low, double Close) now = Source(day);
        DateTime begin = Begin(day);
        if (begin != Memory.Begin)
        {
            if (Memory.Begin != default(DateTime))
                Memory.Prior = Memory.Current;
            Memory.Begin = begin;
            Memory.Current = now;
        }
        else if (PriorDayHlc != HLCCalculationMode.UserDefinedValues)
        {
            Memory.Current = (Math.Max(Memory.Current.High, now.High), Math.Min(Memory.Current.Low, now.Low), now.Close);
        }

        levels = levels ?? new double[Values.Length];
        if (Memory.Prior is (double, double, double) prior)
            Levels(prior.Item1, prior.Item2, prior.Item3, levels);
        for (int i = 0; i < levels.Length; i++)
            Values[i][0] = levels[i];
    }

    private (double High, double Low, double Close) Source(DateTime day)
    {
        if (PriorDayHlc == HLCCalculationMode.UserDefinedValues)
            return (UserDefinedHigh, UserDefinedLow, UserDefinedClose);
        if (PriorDayHlc == HLCCalculationMode.DailyBars)
        {
            // The day's bar is read as it ends, on the day itself. Nothing shows it before the next day: until then it is only
            // remembered as the current range.
            Data.Bars days = BarsArray[1];
            int index = days.GetBar(Time[0]);
            if (index >= 0 && days.BarsSeries.SessionOf(index).TradingDay == day)
                return (days.GetHigh(index), days.GetLow(index), days.GetClose(index));
        }

        return (High[0], Low[0], Close[0]);
    }

    private DateTime Begin(DateTime day) => PivotRangeType == PivotRange.Daily ? day
        : PivotRangeType == PivotRange.Weekly ? day.AddDays(-(int)day.DayOfWeek)
        : new DateTime(day.Year, day.Month, 1);

    private bool IsShown()
    {
        bool areDays = BarsArray[0].BarsPeriod.BarsPeriodType == BarsPeriodType.Day && BarsArray[0].BarsPeriod.Value == 1;
        if (!IsIntraday && (!areDays || PivotRangeType == PivotRange.Daily))
            return false;
        return ReachesBack(BarsArray[0]) && (PriorDayHlc != HLCCalculationMode.DailyBars || ReachesBack(BarsArray[1]));
    }

    private bool ReachesBack(Data.Bars bars)
    {
        if (bars.Count == 0)
            return false;
        DateTime last = bars.GetTime(bars.Count - 1).Date;
        return bars.GetTime(0).Date < (PivotRangeType == PivotRange.Daily ? last.AddDays(-1)
            : PivotRangeType == PivotRange.Weekly ? last.AddDays(-7)
            : last.AddMonths(-1));
    }
}
