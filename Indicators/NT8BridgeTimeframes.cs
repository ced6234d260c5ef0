#region Using declarations
using System;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Windows.Media;
using NinjaTrader.Data;
using NinjaTrader.Gui;
using NT8Bridge;
using NT8Bridge.Display;
using NT8BridgeScripts;
#endregion

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Shows EMA, session VWAP and Bollinger bands of a higher timeframe. They are of its closed bars alone, so the lines go in
    /// steps. The numbers are those of the strategy's engine where one runs on the same series and computes them, else of an
    /// engine of the indicator's own.
    /// </summary>
    public class NT8BridgeTimeframes : Indicator
    {
        private NT8BridgeChartEngine chart;

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults) SetDefaults();
            else if (State == State.Configure) Configure();
            else if (State == State.DataLoaded) Begin();
            else if (State == State.Terminated && chart != null) chart.Dispose();
        }

        protected override void OnBarUpdate()
        {
            if (chart == null) return;
            int source = chart.Source;
            if (BarsInProgress == source)
                chart.Take(
                    Times[source][0], Opens[source][0], Highs[source][0], Lows[source][0], Closes[source][0], Volumes[source][0]);
            Paint();
        }

        /// <summary>
        /// On the strategy's thread: painting belongs to this one's. While history loads, every bar looks anyway.
        /// </summary>
        private void OnEngineChanged()
        {
            if (State == State.Realtime) TriggerCustomEvent(o => LookAgain(), null);
        }

        private void LookAgain()
        {
            chart.Look();
            Paint();
        }

        /// <summary>Paints the newest bar, and older ones as far back as their numbers have changed.</summary>
        private void Paint()
        {
            if (CurrentBars[0] < 0) return;
            DateTime from = chart.TakeChanges();
            Paint(0);
            for (int barsAgo = 1; barsAgo <= CurrentBars[0] && Times[0][barsAgo] >= from; barsAgo++) Paint(barsAgo);
        }

        private void Paint(int barsAgo)
        {
            ChartPoint point = chart.At(Times[0][barsAgo]);
            if (point == null) return;
            for (int i = 0; i < point.Outputs.Count; i++)
            {
                if (double.IsNaN(point.Outputs[i])) Values[i].Reset(barsAgo);
                else Values[i][barsAgo] = point.Outputs[i];
            }
        }

        private void SetDefaults()
        {
            Name = "NT8BridgeTimeframes";
            Description = "EMA, VWAP and Bollinger bands of a higher timeframe, of closed bars alone.";
            Calculate = Calculate.OnBarClose;
            IsOverlay = true;
            Minutes = 5;
            EmaPeriod = 21;
            AddPlot(new Stroke(Brushes.Goldenrod, 2), PlotStyle.Square, "Ema");
            AddPlot(new Stroke(Brushes.MediumOrchid, 2), PlotStyle.Square, "Vwap");
            AddPlot(new Stroke(Brushes.SteelBlue, 1), PlotStyle.Square, "Upper");
            AddPlot(new Stroke(Brushes.SteelBlue, 1), PlotStyle.Square, "Middle");
            AddPlot(new Stroke(Brushes.SteelBlue, 1), PlotStyle.Square, "Lower");
        }

        private void Configure()
        {
            // The engine takes closed bars, whatever the chart asks for.
            Calculate = Calculate.OnBarClose;
            AddDataSeries(BarsPeriodType.Second, NT8BridgeChartEngine.BaseSeconds);
        }

        private void Begin()
        {
            string timeframe = new BarInterval(Minutes * 60) + ".";
            chart = new NT8BridgeChartEngine(
                BarsArray, Instrument.FullName, OnEngineChanged,
                timeframe + "ema" + EmaPeriod.ToString(CultureInfo.InvariantCulture), timeframe + "vwap",
                timeframe + "bollinger.upper", timeframe + "bollinger.middle", timeframe + "bollinger.lower");
        }

        #region Properties
        [NinjaScriptProperty]
        [Range(1, 1440)]
        [Display(Name = "Minutes", Description = "The higher timeframe.", GroupName = "Parameters", Order = 1)]
        public int Minutes { get; set; }

        [NinjaScriptProperty]
        [Range(1, 1000)]
        [Display(Name = "EMA period", Description = "Bars of the higher timeframe.", GroupName = "Parameters", Order = 2)]
        public int EmaPeriod { get; set; }
        #endregion
    }
}

#region NinjaScript generated code. Neither change nor remove.

namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator : NinjaTrader.Gui.NinjaScript.IndicatorRenderBase
    {
        private NT8BridgeTimeframes[] cacheNT8BridgeTimeframes;

        public NT8BridgeTimeframes NT8BridgeTimeframes(int minutes, int emaPeriod)
        {
            return NT8BridgeTimeframes(Input, minutes, emaPeriod);
        }

        public NT8BridgeTimeframes NT8BridgeTimeframes(ISeries<double> input, int minutes, int emaPeriod)
        {
            if (cacheNT8BridgeTimeframes != null)
                for (int idx = 0; idx < cacheNT8BridgeTimeframes.Length; idx++)
                    if (cacheNT8BridgeTimeframes[idx] != null && cacheNT8BridgeTimeframes[idx].Minutes == minutes && cacheNT8BridgeTimeframes[idx].EmaPeriod == emaPeriod && cacheNT8BridgeTimeframes[idx].EqualsInput(input))
                        return cacheNT8BridgeTimeframes[idx];
            return CacheIndicator<NT8BridgeTimeframes>(new NT8BridgeTimeframes(){ Minutes = minutes, EmaPeriod = emaPeriod }, input, ref cacheNT8BridgeTimeframes);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn : MarketAnalyzerColumnBase
    {
        public Indicators.NT8BridgeTimeframes NT8BridgeTimeframes(int minutes, int emaPeriod)
        {
            return indicator.NT8BridgeTimeframes(Input, minutes, emaPeriod);
        }

        public Indicators.NT8BridgeTimeframes NT8BridgeTimeframes(ISeries<double> input , int minutes, int emaPeriod)
        {
            return indicator.NT8BridgeTimeframes(input, minutes, emaPeriod);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy : NinjaTrader.Gui.NinjaScript.StrategyRenderBase
    {
        public Indicators.NT8BridgeTimeframes NT8BridgeTimeframes(int minutes, int emaPeriod)
        {
            return indicator.NT8BridgeTimeframes(Input, minutes, emaPeriod);
        }

        public Indicators.NT8BridgeTimeframes NT8BridgeTimeframes(ISeries<double> input , int minutes, int emaPeriod)
        {
            return indicator.NT8BridgeTimeframes(input, minutes, emaPeriod);
        }
    }
}

#endregion
