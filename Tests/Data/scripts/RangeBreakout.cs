#region Using declarations
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using System.Windows;
using System.Windows.Input;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Cbi;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Chart;
using NinjaTrader.Gui.SuperDom;
using NinjaTrader.Gui.Tools;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.Core.FloatingPoint;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.DrawingTools;
#endregion

namespace NinjaTrader.NinjaScript.Strategies
{
	[Gui.CategoryOrder("Parameters", 1)]
	public class RangeBreakout : Strategy
	{
		private double rangeHigh = double.MinValue;
		private double rangeLow = double.MaxValue;
		private SMA trend;
		private Series<double> distance;
		private Order entryOrder = null;
		private int executions;

		protected override void OnStateChange()
		{
			if (State == State.SetDefaults)
			{
				Description									= @"Breakout of the first bars of a session.";
				Name										= "RangeBreakout";
				Calculate									= Calculate.OnBarClose;
				EntriesPerDirection							= 1;
				EntryHandling								= EntryHandling.AllEntries;
				IsExitOnSessionCloseStrategy				= true;
				ExitOnSessionCloseSeconds					= 30;
				IsFillLimitOnTouch							= false;
				MaximumBarsLookBack							= MaximumBarsLookBack.TwoHundredFiftySix;
				OrderFillResolution							= OrderFillResolution.Standard;
				Slippage									= 0;
				StartBehavior								= StartBehavior.WaitUntilFlat;
				TimeInForce									= TimeInForce.Gtc;
				TraceOrders									= false;
				RealtimeErrorHandling						= RealtimeErrorHandling.StopCancelClose;
				StopTargetHandling							= StopTargetHandling.PerEntryExecution;
				BarsRequiredToTrade							= 20;
				IsInstantiatedOnEachOptimizationIteration	= true;
				RangeBars									= 15;
				StopTicks									= 20;
				UpBrush										= Brushes.LimeGreen;
				StartTime									= DateTime.Parse("09:30", System.Globalization.CultureInfo.InvariantCulture);
				AddPlot(Brushes.Goldenrod, "Distance");
				AddLine(new Stroke(Brushes.DimGray, DashStyleHelper.Dash, 1), 0, "Zero");
			}
			else if (State == State.Configure)
			{
				SetStopLoss(CalculationMode.Ticks, StopTicks);
				SetProfitTarget(CalculationMode.Ticks, StopTicks * 2);
			}
			else if (State == State.DataLoaded)
			{
				trend = SMA(Close, 50);
				trend.Plots[0].Brush = Brushes.DodgerBlue;
				AddChartIndicator(trend);
				distance = new Series<double>(this, MaximumBarsLookBack.Infinite);
				ClearOutputWindow();
			}
		}

		protected override void OnBarUpdate()
		{
			if (BarsInProgress != 0 || CurrentBar < BarsRequiredToTrade)
				return;

			if (Bars.IsFirstBarOfSession)
			{
				rangeHigh = High[0];
				rangeLow = Low[0];
				Draw.VerticalLine(this, "session" + CurrentBar, 0, Brushes.Gray, DashStyleHelper.Dot, 1);
			}

			if (Bars.BarsSinceNewTradingDay < RangeBars)
			{
				rangeHigh = Math.Max(rangeHigh, High[0]);
				rangeLow = Math.Min(rangeLow, Low[0]);
				return;
			}

			distance[0] = Close[0] - trend[0];
			Value[0] = distance[0];
			PlotBrushes[0][0] = distance[0].ApproxCompare(0) > 0 ? UpBrush : Brushes.Crimson;

			if (Position.MarketPosition == MarketPosition.Flat && ToTime(Time[0]) < 235900)
			{
				if (CrossAbove(Close, rangeHigh, 1) && IsRising(trend))
				{
					entryOrder = EnterLong(DefaultQuantity, "Breakout");
					Draw.ArrowUp(this, @"up" + CurrentBar, true, 0, Low[0] - 2 * TickSize, UpBrush);
				}
				else if (CrossBelow(Close, rangeLow, 1) && IsFalling(trend))
				{
					EnterShort(Convert.ToInt32(DefaultQuantity), @"Breakdown");
					Draw.Text(this, "down" + CurrentBar, "S", 0, High[0] + 2 * TickSize, Brushes.Red);
				}
			}
			else if (BarsSinceEntryExecution() > 60)
			{
				ExitLong();
				ExitShort();
			}

			Draw.TextFixed(this, "info",
				string.Format("{0} {1}", Position.MarketPosition, Instrument.MasterInstrument.FormatPrice(Close[0])),
				TextPosition.BottomLeft, Brushes.White, new SimpleFont("Arial", 12), Brushes.Transparent, Brushes.Black, 50);
		}

		protected override void OnExecutionUpdate(Execution execution, string executionId, double price, int quantity,
			MarketPosition marketPosition, string orderId, DateTime time)
		{
			if (execution.Order != null && execution.Order.OrderState == OrderState.Filled)
				executions++;
			if (executions == 1)
				Print(Name + " first fill at " + price);
		}

		protected override void OnOrderUpdate(Order order, double limitPrice, double stopPrice, int quantity, int filled,
			double averageFillPrice, OrderState orderState, DateTime time, ErrorCode error, string nativeError)
		{
			if (entryOrder != null && entryOrder == order && Order.IsTerminalState(orderState))
				entryOrder = null;
		}

		#region Properties
		[NinjaScriptProperty]
		[Range(1, int.MaxValue)]
		[Display(Name="RangeBars", Description="Bars of the range", Order=1, GroupName="Parameters")]
		public int RangeBars
		{ get; set; }

		[NinjaScriptProperty]
		[Range(1, int.MaxValue)]
		[Display(ResourceType = typeof(Custom.Resource), Name = "StopTicks", GroupName = "NinjaScriptStrategyParameters", Order = 0)]
		public int StopTicks
		{ get; set; }

		[NinjaScriptProperty]
		[PropertyEditor("NinjaTrader.Gui.Tools.TimeEditorKey")]
		[Display(Name="StartTime", Order=2, GroupName="Parameters")]
		public DateTime StartTime
		{ get; set; }

		[XmlIgnore]
		[Display(Name="UpBrush", Order=3, GroupName="Look")]
		public Brush UpBrush
		{ get; set; }

		[Browsable(false)]
		public string UpBrushSerializable
		{
			get { return Serialize.BrushToString(UpBrush); }
			set { UpBrush = Serialize.StringToBrush(value); }
		}

		[Browsable(false)]
		[XmlIgnore]
		public Series<double> Distance
		{
			get { return Values[0]; }
		}

		[Browsable(false)]
		public int Executed { get { return executions; } }
		#endregion
	}
}
