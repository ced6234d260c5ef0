using NinjaTrader.CQG.ProtoBuf;
using static NinjaTrader.CQG.ProtoBuf.MarketDataSubscription.Types;
using static System.Windows.Forms.VisualStyles.VisualStyleElement.TaskbarClock;
using static System.Windows.Forms.VisualStyles.VisualStyleElement.ToolTip;
using System;
using System.Globalization;
using System.Windows.Media;
using NinjaTrader.Adapter;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.DrawingTools;

// Facts of the day and of its bars.
namespace NinjaTrader.NinjaScript.Indicators
{
    public class DayFacts : Indicator
    {
        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "DayFacts";
                AddPlot(Brushes.Gray, Custom.Resource.NinjaScriptIndicatorNameDayFacts);
                AddPlot(Brushes.Gray, Resource.GuiDaily);
            }
        }

        protected override void OnBarUpdate()
        {
            TimeSeries times = Time;
            VolumeSeries volumes = Volume;
            int ticks = Bars.TickCount;
            Value[0] = Instrument.MasterInstrument.InstrumentType == InstrumentType.CryptoCurrency
                ? Core.Globals.ToCryptocurrencyVolume((long)Volume[0]) : volumes[0];
            if (CurrentBar != 10) return;
            Print("days " + Bars.DayCount + " ticks " + ticks + " " + Plots[0].Name + " " + Plots[1].Name);
            Print("week " + times[0].GetEndOfWeekTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " month "
                + times[0].GetEndOfMonthTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            double close = Close[0];
            Bars.CurrentBar = 5;
            Print("set " + (Bars[0] == Close.GetValueAt(5)) + " " + (Close[0] == close));
            TextFixedFine text = Draw.TextFixedFine(this, "fine", "text", TextPositionFine.TopCenter);
            Print("fine " + text.TextPositionFine + " " + (Instrument.FundamentalData.Beta == null) + " " + (Instrument.MarketData.LastClose == null));
            Print(GetExceptionMessage(new Exception("outer", new Exception("inner"))) + " " + GetDisplayName(true, true, true));
            Cbi.Log.Process(typeof(Custom.Resource), "DayFactsText", new object[] { 1, 2 }, LogLevel.Information, LogCategories.NinjaScript);
            if (BarsPeriod.BarsPeriodType == BarsPeriodType.PriceOnVolume) Print("never");
        }
    }
}
