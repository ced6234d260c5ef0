#nullable disable
using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Volume bought minus volume sold, added up tick by tick, as open, high, low and close of each bar. The host of the
/// indicator must have added a series of one tick, and its ticks must carry bid and ask for <see
/// cref="CumulativeDeltaType.BidAsk"/>.
/// </summary>
public class OrderFlowCumulativeDelta : Indicator
{
    private double open;
    private double high;
    private double low;
    private double close;
    private int side;
    private int bar;
    private int taken;
    private TicksOfBars ticks;

    /// <summary>How buying is told from selling.</summary>
    [NinjaScriptProperty]
    [Display(Name = "DeltaType", GroupName = "NinjaScriptParameters", Order = 0)]
    public CumulativeDeltaType DeltaType { get; set; }

    /// <summary>Over what is added up.</summary>
    [NinjaScriptProperty]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 1)]
    public CumulativeDeltaPeriod Period { get; set; }

    /// <summary>Trades of less than this volume do not count.</summary>
    [NinjaScriptProperty]
    [Range(0, int.MaxValue)]
    [Display(Name = "SizeFilter", GroupName = "NinjaScriptParameters", Order = 2)]
    public int SizeFilter { get; set; }

    /// <summary>Delta at the bar's open.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> DeltaOpen => Values[0];

    /// <summary>Highest delta of the bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> DeltaHigh => Values[1];

    /// <summary>Lowest delta of the bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> DeltaLow => Values[2];

    /// <summary>Delta at the bar's close.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> DeltaClose => Values[3];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "OrderFlowCumulativeDelta";
            DeltaType = CumulativeDeltaType.BidAsk;
            Period = CumulativeDeltaPeriod.Session;
            SizeFilter = 0;
            AddPlot(Brushes.DodgerBlue, "DeltaOpen");
            AddPlot(Brushes.DodgerBlue, "DeltaHigh");
            AddPlot(Brushes.DodgerBlue, "DeltaLow");
            AddPlot(Brushes.DodgerBlue, "DeltaClose");
        }
        else if (State == State.Configure)
        {
            AddDataSeries(BarsPeriodType.Tick, 1);
        }
        else if (State == State.DataLoaded)
        {
            ticks = new TicksOfBars(BarsArray[0], BarsArray[1]);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (BarsInProgress != 0)
            return;

        while (bar < CurrentBar)
        {
            TakeUntil(ticks.EndOf(bar++));
            if (Period == CumulativeDeltaPeriod.Bar)
                close = 0;
            open = high = low = close;
        }

        TakeUntil(ticks.EndOf(CurrentBar));
        DeltaOpen[0] = open;
        DeltaHigh[0] = high;
        DeltaLow[0] = low;
        DeltaClose[0] = close;
    }

    private void TakeUntil(int end)
    {
        Data.Bars trades = BarsArray[1];
        for (; taken < end; taken++)
        {
            if (Period == CumulativeDeltaPeriod.Session && trades.IsFirstBarOfSessionByIndex(taken))
                open = high = low = close = 0;
            long volume = trades.GetVolume(taken);
            int sign = SideOf(trades, taken);
            if (volume >= SizeFilter)
                close += sign * volume;
            high = Math.Max(high, close);
            low = Math.Min(low, close);
        }
    }

    private int SideOf(Data.Bars trades, int index)
    {
        double price = trades.GetClose(index);
        if (DeltaType == CumulativeDeltaType.BidAsk)
        {
            double ask = trades.GetAsk(index), bid = trades.GetBid(index);
            return ask <= bid ? 0 : price >= ask ? 1 : price <= bid ? -1 : 0;
        }

        double before = index == 0 ? price : trades.GetClose(index - 1);
        return side = price > before ? 1 : price < before ? -1 : side;
    }
}
