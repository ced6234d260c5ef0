#region Using declarations
using System;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Windows.Media;
using NinjaTrader.Data;
using NinjaTrader.Gui;
using NinjaTrader.NinjaScript.DrawingTools;
using NT8Bridge;
using NT8Bridge.Display;
using NT8BridgeScripts;
#endregion

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Shows the score in a panel, turns to buy and sell as arrows on the prices, shade while no order could follow, and the
    /// engine's state as text. The numbers are those of the strategy's engine where one runs on the same series, else of an
    /// engine of the indicator's own.
    /// </summary>
    public class NT8BridgeSignals : Indicator
    {
        private NT8BridgeChartEngine chart;

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults) SetDefaults();
            else if (State == State.Configure) Configure();
            else if (State == State.DataLoaded) chart = new NT8BridgeChartEngine(BarsArray, Instrument.FullName, OnEngineChanged);
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
            if (State == State.Realtime && ShowStatus)
                Draw.TextFixed(this, "NT8Bridge status", chart.Status(), TextPosition.TopLeft);
        }

        private void Paint(int barsAgo)
        {
            DateTime end = Times[0][barsAgo];
            ChartPoint point = chart.At(end);
            if (point == null) return;
            Values[0][barsAgo] = point.Score;
            BackBrushes[barsAgo] = point.IsReady ? null : Brushes.DimGray;
            ChartPoint turn = barsAgo < CurrentBars[0] ? chart.Turn(Times[0][barsAgo + 1], end) : null;
            string tag = "NT8Bridge " + end.Ticks.ToString(CultureInfo.InvariantCulture);
            if (turn == null) RemoveDrawObject(tag);
            else if (turn.Direction == SignalDirection.Buy)
                Draw.ArrowUp(this, tag, false, barsAgo, Lows[0][barsAgo] - ArrowTicks * TickSize, Brushes.LimeGreen, true);
            else
                Draw.ArrowDown(this, tag, false, barsAgo, Highs[0][barsAgo] + ArrowTicks * TickSize, Brushes.OrangeRed, true);
        }

        private void SetDefaults()
        {
            Name = "NT8BridgeSignals";
            Description = "Score, buy and sell arrows, warm-up and state of the signal engine.";
            Calculate = Calculate.OnBarClose;
            IsOverlay = false;
            DrawOnPricePanel = true;
            ShowStatus = true;
            ArrowTicks = 5;
            AddPlot(new Stroke(Brushes.SteelBlue, 2), PlotStyle.Bar, "Score");
            AddLine(Brushes.DarkGray, 0, "Zero");
        }

        private void Configure()
        {
            // The engine takes closed bars, whatever the chart asks for.
            Calculate = Calculate.OnBarClose;
            AddDataSeries(BarsPeriodType.Second, NT8BridgeChartEngine.BaseSeconds);
        }

        #region Properties
        [NinjaScriptProperty]
        [Display(
            Name = "Show status", Description = "State of the engine and its last signal as text.", GroupName = "Parameters",
            Order = 1)]
        public bool ShowStatus { get; set; }

        [NinjaScriptProperty]
        [Range(0, 1000)]
        [Display(Name = "Arrow distance (ticks)", Description = "Between bar and arrow.", GroupName = "Parameters", Order = 2)]
        public int ArrowTicks { get; set; }
        #endregion
    }
}

#region NinjaScript generated code. Neither change nor remove.

namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator : NinjaTrader.Gui.NinjaScript.IndicatorRenderBase
    {
        private NT8BridgeSignals[] cacheNT8BridgeSignals;

        public NT8BridgeSignals NT8BridgeSignals(bool showStatus, int arrowTicks)
        {
            return NT8BridgeSignals(Input, showStatus, arrowTicks);
        }

        public NT8BridgeSignals NT8BridgeSignals(ISeries<double> input, bool showStatus, int arrowTicks)
        {
            if (cacheNT8BridgeSignals != null)
                for (int idx = 0; idx < cacheNT8BridgeSignals.Length; idx++)
                    if (cacheNT8BridgeSignals[idx] != null && cacheNT8BridgeSignals[idx].ShowStatus == showStatus && cacheNT8BridgeSignals[idx].ArrowTicks == arrowTicks && cacheNT8BridgeSignals[idx].EqualsInput(input))
                        return cacheNT8BridgeSignals[idx];
            return CacheIndicator<NT8BridgeSignals>(new NT8BridgeSignals(){ ShowStatus = showStatus, ArrowTicks = arrowTicks }, input, ref cacheNT8BridgeSignals);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn : MarketAnalyzerColumnBase
    {
        public Indicators.NT8BridgeSignals NT8BridgeSignals(bool showStatus, int arrowTicks)
        {
            return indicator.NT8BridgeSignals(Input, showStatus, arrowTicks);
        }

        public Indicators.NT8BridgeSignals NT8BridgeSignals(ISeries<double> input , bool showStatus, int arrowTicks)
        {
            return indicator.NT8BridgeSignals(input, showStatus, arrowTicks);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy : NinjaTrader.Gui.NinjaScript.StrategyRenderBase
    {
        public Indicators.NT8BridgeSignals NT8BridgeSignals(bool showStatus, int arrowTicks)
        {
            return indicator.NT8BridgeSignals(Input, showStatus, arrowTicks);
        }

        public Indicators.NT8BridgeSignals NT8BridgeSignals(ISeries<double> input , bool showStatus, int arrowTicks)
        {
            return indicator.NT8BridgeSignals(input, showStatus, arrowTicks);
        }
    }
}

#endregion
