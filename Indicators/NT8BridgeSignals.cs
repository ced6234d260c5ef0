#region Using declarations
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Windows.Media;
using NinjaTrader.Data;
using NinjaTrader.Gui;
using NinjaTrader.NinjaScript.DrawingTools;
using NT8Bridge;
using NT8BridgeScripts;
#endregion

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>The engine's score in a panel, its turns as arrows on the prices, the warm-up as shade, and its state as text.</summary>
    public class NT8BridgeSignals : Indicator
    {
        private NT8BridgeChartEngine chart;
        private SignalDirection direction;

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
                chart.Take(Times[source][0], Opens[source][0], Highs[source][0], Lows[source][0], Closes[source][0], Volumes[source][0]);
            // At equal times the chart's bar comes before the 30-second bar that completes it.
            if (CurrentBars[0] < 0 || chart.Engine.Signals.Count == 0 || (BarsInProgress != 0 && Times[0][0] != Times[source][0])) return;
            Show(chart.Engine.Signals[0]);
        }

        private void Show(Signal signal)
        {
            Values[0][0] = signal.Score;
            BackBrush = chart.IsReady ? null : Brushes.DimGray;
            if (State == State.Realtime && ShowStatus) Draw.TextFixed(this, "NT8Bridge status", chart.Status(), TextPosition.TopLeft);
            if (signal.Direction == direction) return;
            direction = signal.Direction;
            if (!chart.IsReady || direction == SignalDirection.Hold) return;
            string tag = "NT8Bridge " + signal.EndUtcTicks.ToString(CultureInfo.InvariantCulture);
            if (direction == SignalDirection.Buy) Draw.ArrowUp(this, tag, false, 0, Lows[0][0] - ArrowTicks * TickSize, Brushes.LimeGreen, true);
            else Draw.ArrowDown(this, tag, false, 0, Highs[0][0] + ArrowTicks * TickSize, Brushes.OrangeRed, true);
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

        private void Begin()
        {
            direction = SignalDirection.Hold;
            chart = new NT8BridgeChartEngine(BarsArray, Instrument.FullName, 0);
        }

        #region Properties
        [NinjaScriptProperty]
        [Display(Name = "Show status", Description = "State of the engine and its last signal as text.", GroupName = "Parameters", Order = 1)]
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
